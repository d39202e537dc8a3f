import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { java } from './java.ts';
import type { Artifacts } from './startArtifacts.ts';

/**
 * A program: `runArtifacts.ts HOME BOLT_PORT ARTIFACTS` runs Neo4j in the foreground in an empty home, and kills it and removes
 * the home when its own standard input ends. So nothing is left behind, however the tests came to their end. Told `kill`, it
 * kills Neo4j and says `killed`; told `start`, it starts it again on what is in the home.
 */
const [home = '', boltPort = '', given = ''] = process.argv.slice(2);
const { jars, memory, plugins, settings } = JSON.parse(given) as Artifacts;

const opened = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.util.concurrent',
  'jdk.management/com.sun.management.internal',
];
const configuration = {
  'server.default_listen_address': '127.0.0.1',
  'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'server.memory.pagecache.size': '128m',
  'dbms.usage_report.enabled': 'false',
  ...settings,
};

mkdirSync(path.join(home, 'plugins'), { recursive: true });
for (const jar of plugins) copyFileSync(jar, path.join(home, 'plugins', path.basename(jar)));
mkdirSync(path.join(home, 'conf'), { recursive: true });
writeFileSync(
  path.join(home, 'conf', 'neo4j.conf'),
  Object.entries(configuration)
    .map(([name, value]) => `${name}=${value}\n`)
    .join(''),
);

const log = openSync(path.join(home, 'console.log'), 'w');
let database = start();

function start(): ChildProcess {
  const started = spawn(
    java,
    [
      `-Xmx${memory}`,
      ...opened.flatMap((module) => ['--add-opens', `${module}=ALL-UNNAMED`]),
      '-Dio.netty.tryReflectionSetAccessible=true',
      '-Dlog4j2.disable.jmx=true',
      '-cp',
      path.join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${path.join(home, 'conf')}`,
    ],
    { stdio: ['ignore', log, log] },
  );
  started.on('error', () => process.exit(1));
  started.on('exit', (code) => process.exit(code ?? 1));
  return started;
}

function kill(then: () => void): void {
  database.removeAllListeners('exit');
  if (database.exitCode !== null || database.signalCode !== null) {
    then();
    return;
  }
  database.on('exit', then);
  database.kill('SIGKILL');
}

process.stdin.setEncoding('utf8').on('data', (told: string) => {
  for (const word of told.split('\n')) {
    if (word === 'kill') kill(() => process.stdout.write('killed\n'));
    else if (word === 'start') database = start();
  }
});
process.stdin.on('end', () => {
  kill(() => {
    rmSync(home, { recursive: true, force: true });
    process.exit(0);
  });
});
