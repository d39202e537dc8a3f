import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Told } from './answerCalls.ts';
import type { Usage } from './probe.ts';

/** A Node program in a process of its own, with a probe in it. */
export type Program = {
  /** Settles when the program has told that it is ready, with what it told. */
  readonly ready: Promise<unknown>;
  /** Settles with a reason when the program has ended. */
  readonly ended: Promise<string>;
  call(name: string, given?: unknown): Promise<unknown>;
  /** Measures what the process uses from now on, until the usage is asked for. */
  watch(): Promise<() => Promise<Usage>>;
  stop(): Promise<void>;
};

export type ProgramParts = {
  /** Below the root of the project. */
  readonly file: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** An empty folder for it; its output goes there too, and the folder goes when it is stopped. */
  readonly folder?: string;
};

const root = path.resolve(import.meta.dirname, '../../..');
// `BENCH_NODE_OPTIONS="--cpu-prof --cpu-prof-dir=…"` tells where the time went.
const extra = (process.env['BENCH_NODE_OPTIONS'] ?? '').split(' ').filter((option) => option !== '');
const STOP_TIMEOUT = 15_000;

/** Starts a program of ours; it ends with the one that started it. */
export function startProgram({ file, environment, folder = ownFolder() }: ProgramParts): Program {
  const log = path.join(folder, 'output.log');
  const output = openSync(log, 'a');
  const parameters = ['--import', 'tsx', '--import', './tests/bench/network/probe.ts', ...extra, file];
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const ended = once(child, 'exit').then(([code, signal]) => `${file} ended (${String(code ?? signal)}); see ${log}`);
  const { call, ready } = createCalls(child, ended);
  return {
    ready,
    ended,
    call,
    watch: async () => {
      await call('watch');
      return async () => (await call('usage')) as Usage;
    },
    stop: async () => {
      // Of one that ended by itself the folder is left, for whoever wants to know why.
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const deadline = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
      await ended;
      clearTimeout(deadline);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ownFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'sirkel-bench-'));
}

type Waiting = { resolve(answer: unknown): void; reject(error: Error): void };

function createCalls(child: ChildProcess, ended: Promise<string>): Pick<Program, 'call' | 'ready'> {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let told: (ready: unknown) => void = () => undefined;
  const ready = new Promise<unknown>((resolve, reject) => {
    told = resolve;
    void ended.then((reason) => {
      reject(new Error(reason));
      for (const one of waiting.values()) one.reject(new Error(reason));
    });
  });
  // Whoever waits for it is told; nobody has to.
  ready.catch(() => undefined);
  child.on('message', (message: Told) => {
    if ('ready' in message) {
      told(message.ready);
      return;
    }
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if ('error' in message) one?.reject(new Error(message.error));
    else one?.resolve(message.answer);
  });
  return {
    ready,
    call: (call, given) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject });
        child.send({ id: count, call, given });
      }),
  };
}
