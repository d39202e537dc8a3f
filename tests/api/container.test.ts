import { spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { ask } from './support/ask.ts';
import { redeem } from './support/startApp.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('docker-compose.yml', () => {
  const { services } = parse(read('docker-compose.yml')) as {
    readonly services: Record<string, Record<string, unknown>>;
  };
  const server = services['server'] ?? {};

  it('starts the server read-only, without rights it does not need', () => {
    expect(server).toMatchObject({
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      volumes: ['server-data:/data'],
    });
    expect(server).not.toHaveProperty('user');
    expect(server).not.toHaveProperty('privileged');
  });

  it('passes signals on and leaves time to let what runs end', () => {
    expect(server['init']).toBe(true);
    expect(Number(/^(\d+)s$/.exec(String(server['stop_grace_period']))?.[1])).toBeGreaterThanOrEqual(15);
  });

  it('waits for a database that answers', () => {
    expect(server['depends_on']).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services['neo4j']).toHaveProperty('healthcheck');
  });

  it('opens nothing but on this machine', () => {
    const ports = Object.values(services).flatMap((service) => (service['ports'] ?? []) as string[]);
    expect(ports.length).toBeGreaterThan(0);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('takes every setting that is explained, but those the image says itself', () => {
    const explained = [...read('.env.example').matchAll(/^# ([A-Z0-9_]+)=/gm)].map(([, name]) => name ?? '');
    const taken = Object.keys(server['environment'] as Record<string, string>);
    const ofImage = ['HOST', 'PORT', 'SIRKEL_DATA'];
    expect(taken.sort()).toEqual(explained.filter((name) => !ofImage.includes(name)).sort());
  });
});

describe('the Dockerfile', () => {
  const stages = read('Dockerfile').split(/^(?=FROM )/m);
  const last = stages.at(-1) ?? '';

  it('ends as a user who is not root and owns nothing but the data', () => {
    expect([...last.matchAll(/^USER (.+)$/gm)].map(([, user]) => user)).toEqual(['node']);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('\nCMD'));
    expect([...last.matchAll(/chown .*/g)].map(([line]) => line)).toEqual(['chown node:node /data']);
  });

  it('asks the server how it is, and tells it to stop by the signal it knows', () => {
    expect(last).toMatch(/^HEALTHCHECK .*\\\n +CMD .*\/health\/live/m);
    expect(last).toMatch(/^STOPSIGNAL SIGTERM$/m);
    // A shell in between would keep the signal to itself.
    expect(last).toMatch(/^CMD \["node", "--import", "tsx", "server\/main\.ts"\]$/m);
  });

  it('holds no development packages, no tests and no sources of the client', () => {
    expect(last).not.toMatch(/npm (ci|install)/);
    const froms = [...last.matchAll(/^COPY --from=(\w+) (\S+)/gm)].map(
      ([, stage, what]) => `${stage ?? ''} ${what ?? ''}`,
    );
    expect(froms).toEqual(['packages /sirkel', 'client /sirkel/client/dist']);
    const packages = stages.find((stage) => /^FROM \w+ AS packages/.test(stage)) ?? '';
    expect(packages).toMatch(/npm ci .*--omit=dev .*--workspace=server/);
    expect(packages).not.toMatch(/^COPY/m);
    const copied = [...last.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].map(([, what]) => what);
    expect(copied).toEqual(['tsconfig.json', 'graph-schema', 'server', 'seed']);
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['*', '**/node_modules', '**/dist', '**/*.test.ts', '**/*.test.tsx']),
    );
  });
});

/** Somebody who owns nothing here; only root can become one. */
const NOBODY = 65_534;
const mayBecomeNobody = process.getuid?.() === 0 && canEveryoneEnter(root) && canEveryoneEnter(process.execPath);

function canEveryoneEnter(place: string): boolean {
  for (let at = place; at !== path.dirname(at); at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

function ownFolder(prefix: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  if (mayBecomeNobody) chownSync(folder, NOBODY, NOBODY);
  return folder;
}

/** Every name below our own folders. */
function names(): readonly string[] {
  return ['server', 'graph-schema', 'seed'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map(String),
  );
}

describe('the server as the image runs it', () => {
  it('needs to write nowhere but in its data folder and for temporary files, and stops when it is told', async () => {
    const [data, temporary] = [ownFolder('sirkel-image-data-'), ownFolder('sirkel-image-tmp-')];
    const before = mayBecomeNobody ? null : names();
    // Root's rights are given up where that can be done: then nothing but the two folders can be written to at all.
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
      cwd: root,
      env: { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', SIRKEL_DATA: data, TMPDIR: temporary, HOME: '/' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(mayBecomeNobody ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    const told = { out: '', err: '' };
    child.stdout.on('data', (piece: Buffer) => (told.out += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (told.err += piece.toString()));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    try {
      for (let waited = 0; !told.out.includes('Ctrl+C') && waited < 40_000 && child.exitCode === null; waited += 50) {
        await wait(50);
      }
      expect(told.err).toBe('');
      const url = /Address +(\S+)/.exec(told.out)?.[1] ?? '';
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      const cookie = await redeem(/http\S+\/sign-in\/\S+/.exec(told.out)?.[0] ?? '');
      const { data: maps } = await ask(url, '{ maps { id } }');
      const map = (maps?.['maps'] as readonly { readonly id: string }[])[0]?.id ?? '';
      const written = await ask(
        url,
        `mutation ($map: ID!) { commit(map: $map, operationId: "00000000-0000-4000-8000-000000000001", edits: [
          { addActor: { id: "00000000-0000-4000-8000-000000000002", name: "Vi", status: existing } }
        ]) { cursor } }`,
        { map },
        { cookie },
      );
      expect(written.errors).toBeUndefined();
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(readdirSync(data)).toEqual(['store']);
      // What tsx has compiled lies among the temporary files.
      expect(readdirSync(temporary).length).toBeGreaterThan(0);
      if (before !== null) expect(names()).toEqual(before);
    } finally {
      child.kill('SIGKILL');
      await ended;
    }
  });
});
