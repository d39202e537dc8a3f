import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '@sirkel/server/store/openStore';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { redeem } from './support/startApp.ts';

const root = path.resolve(import.meta.dirname, '../..');

type Program = {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
};

const running: Program[] = [];
afterEach(async () => {
  for (const { process: child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

function run(file: string, environment: Record<string, string>): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join('server', file)], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', SIRKEL_SEED: 'false', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const program = { process: child, out: () => out, err: () => err, ended };
  running.push(program);
  return program;
}

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'sirkel-start-'));

async function started(environment: Record<string, string>): Promise<Program> {
  const program = run('main.ts', environment);
  for (let waited = 0; !program.out().includes('Ctrl+C') && waited < 30_000; waited += 50) await wait(50);
  expect(program.err()).toBe('');
  return program;
}

const addressIn = (program: Program): string => /Address +(\S+)/.exec(program.out())?.[1] ?? '';
const linkIn = (program: Program): string => /http\S+\/sign-in\/\S+/.exec(program.out())?.[0] ?? '';

async function expectFault(environment: Record<string, string>, sentence: RegExp): Promise<void> {
  const program = run('main.ts', environment);
  expect(await program.ended).toBe(1);
  expect(program.err()).toMatch(sentence);
  expect(program.err().trimEnd().split('\n')).toHaveLength(1);
  expect(program.err()).not.toMatch(/\bat .*:\d+:\d+/);
}

describe('a start', () => {
  it('says within one screen where it is, where the data lies and how to sign in', async () => {
    const folder = newFolder();
    const program = await started({ SIRKEL_DATA: folder });
    const greeting = program
      .out()
      .split('\n')
      .filter((line) => !line.startsWith('{'));
    expect(greeting.length).toBeLessThan(20);
    expect(program.out()).toContain(`Data      embedded, ${folder}`);
    expect((await fetch(`${addressIn(program)}/health/ready`)).status).toBe(200);
    expect(await redeem(linkIn(program))).toMatch(/^sirkel_session=/);
  });

  it('offers the link until a coordinator has signed in, and then says how to get one', async () => {
    const folder = newFolder();
    const first = await started({ SIRKEL_DATA: folder });
    await redeem(linkIn(first));
    first.process.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const second = await started({ SIRKEL_DATA: folder });
    expect(linkIn(second)).toBe('');
    expect(second.out()).toContain('npm run link');
  });

  it('keeps what lets one in out of the log', async () => {
    const program = await started({ SIRKEL_DATA: newFolder() });
    const link = linkIn(program);
    const cookie = await redeem(link);
    await fetch(`${addressIn(program)}/graphql?query={__typename}`, { headers: { cookie } });
    await wait(100);
    const log = program
      .out()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(log.length).toBeGreaterThan(1);
    expect(log.join('\n')).not.toContain(link.split('/').at(-1));
    expect(log.join('\n')).not.toContain(cookie.split('=')[1]);
    expect(log.join('\n')).not.toContain('__typename');
  });
});

describe('a fault at start is one sentence and exit code 1:', () => {
  it('a wrong setting', () => expectFault({ PORT: 'abc' }, /PORT must be a whole number from 0 to 65535; got "abc"/));

  it('an unknown setting', () =>
    expectFault({ SIRKEL_DATE: 'x' }, /SIRKEL_DATE is not a setting; did you mean SIRKEL_DATA\?/));

  it('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const folder = newFolder();
    const sentence = new RegExp(`Port ${String(port)} .* is in use`);
    await expectFault({ PORT: String(port), SIRKEL_DATA: folder, SIRKEL_SEED: 'true' }, sentence);
    other.close();
    // It left no maps behind, although it was to load the seed.
    const store = await openStore({ dataFolder: path.join(folder, 'store') });
    expect(await store.maps()).toEqual([]);
    await store.close();
  });

  it('a data folder that is none', async () => {
    const file = path.join(newFolder(), 'file');
    writeFileSync(file, '');
    await expectFault({ SIRKEL_DATA: file }, /The data folder .* is a file, or lies in one/);
  });

  it('a second server on the same data folder', async () => {
    const folder = newFolder();
    const first = await started({ SIRKEL_DATA: folder });
    // Also where the store itself would take two: the first could no longer be reached by npm run link.
    const sentence = `The Sirkel server at ${addressIn(first)} is using the data folder`;
    await expectFault({ SIRKEL_DATA: folder }, new RegExp(sentence));
  });

  it('a Neo4j that cannot be reached', () =>
    expectFault(
      { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'hemmelig', SIRKEL_DATA: newFolder() },
      /^(?!.*hemmelig).*127\.0\.0\.1:1/,
    ));

  const neo4j = inject('neo4j');
  it.skipIf(neo4j === null)('a wrong password for Neo4j', () =>
    expectFault(
      {
        NEO4J_URI: neo4j?.uri ?? '',
        NEO4J_USERNAME: neo4j?.username ?? '',
        NEO4J_PASSWORD: 'feil',
        SIRKEL_DATA: newFolder(),
      },
      /^(?!.*feil\b).*(password|NEO4J_PASSWORD)/i,
    ),
  );
});

describe('npm run link', () => {
  it('asks the running server, by a file that only its user can read', async () => {
    const folder = newFolder();
    const server = await started({ SIRKEL_DATA: folder });
    expect(statSync(path.join(folder, 'control.json')).mode & 0o777).toBe(0o600);
    const program = run('link.ts', { SIRKEL_DATA: folder });
    expect(await program.ended).toBe(0);
    expect(linkIn(program)).toContain(addressIn(server));
    expect(await redeem(linkIn(program))).toMatch(/^sirkel_session=/);
  });

  it('makes the link itself when no server runs, also after one that was killed', async () => {
    const folder = newFolder();
    const killed = await started({ SIRKEL_DATA: folder });
    killed.process.kill('SIGKILL');
    await killed.ended;
    expect(readFileSync(path.join(folder, 'control.json'), 'utf8')).toContain('token');
    const program = run('link.ts', { SIRKEL_DATA: folder, HOST: '0.0.0.0', PORT: '4999' });
    expect(await program.ended).toBe(0);
    expect(program.out()).toContain('No server is running');
    expect(linkIn(program)).toMatch(/^http:\/\/localhost:4999\/sign-in\//);
    const server = await started({ SIRKEL_DATA: folder });
    const token = linkIn(program).split('/').at(-1) ?? '';
    expect(await redeem(`${addressIn(server)}/sign-in/${token}`)).toMatch(/^sirkel_session=/);
  });
});

it('npm run link makes no link to a port that nobody knows yet', async () => {
  const program = run('link.ts', { SIRKEL_DATA: newFolder(), PORT: '0' });
  expect(await program.ended).toBe(1);
  expect(program.err()).toContain('With PORT=0 the port is chosen at the start');
});

describe('a stop', () => {
  it('on SIGTERM or SIGINT ends with 0 and takes the control file away', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const folder = newFolder();
      const program = await started({ SIRKEL_DATA: folder });
      program.process.kill(signal);
      expect(await program.ended).toBe(0);
      expect(() => statSync(path.join(folder, 'control.json'))).toThrow('ENOENT');
      expect(program.err()).toBe('');
    }
  });

  it('is at once on a second signal', async () => {
    const program = await started({ SIRKEL_DATA: newFolder() });
    const hanging = fetch(`${addressIn(program)}/maps/restore`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', cookie: await redeem(linkIn(program)) },
      body: new ReadableStream({ pull: () => new Promise(() => undefined) }),
      duplex: 'half',
    } as RequestInit).catch(() => null);
    await wait(200);
    program.process.kill('SIGTERM');
    await wait(200);
    program.process.kill('SIGTERM');
    const before = Date.now();
    await program.ended;
    expect(Date.now() - before).toBeLessThan(2_000);
    await hanging;
  });
});
