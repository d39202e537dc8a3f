import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { javaVersion } from '../../../neo4j/java.ts';
import type { Artifacts } from '../../../neo4j/startArtifacts.ts';
import { NotMeasured, root } from '../runProgram.ts';

const version = '2.13.9';
const folder = path.join(root, '.cache', `bench-gds-${version}`);
const jars = path.join(folder, 'lib');
const mark = path.join(folder, 'complete');

/**
 * Neo4j with Graph Data Science, from its own artifacts; fetched by Maven when it is first asked for.
 * @throws NotMeasured where there is no Java or Maven
 */
export function gdsArtifacts(): Artifacts {
  if (javaVersion() < 17) throw new NotMeasured('there is no Java 17 here');
  if (!existsSync(mark)) fetchJars();
  const isPlugin = (jar: string): boolean =>
    (jar.includes('proc') && jar.endsWith(`-${version}.jar`)) || /opengds-extension|neo4j-adapter/.test(jar);
  return {
    jars,
    memory: '2g',
    plugins: readdirSync(jars)
      .filter(isPlugin)
      .map((jar) => path.join(jars, jar)),
    settings: { 'dbms.security.procedures.unrestricted': 'gds.*' },
  };
}

function fetchJars(): void {
  process.stderr.write('Fetching Neo4j with Graph Data Science by Maven (once; 131 MB)\n');
  rmSync(folder, { recursive: true, force: true });
  const { status } = spawnSync(
    'mvn',
    [
      ...['--quiet', '--batch-mode', '--file', path.join(import.meta.dirname, 'pom.xml')],
      ...['dependency:copy-dependencies', `-DoutputDirectory=${jars}`, '-DincludeScope=runtime'],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new NotMeasured('Graph Data Science could not be fetched by Maven');
  writeFileSync(mark, '');
}
