import { monitorEventLoopDelay } from 'node:perf_hooks';
import { answerCalls } from './answerCalls.ts';

/** What a process has used since it was last asked to watch. */
export type Usage = {
  /** Of one core. */
  readonly cpu: number;
  /** Resident memory, the most that was seen, in MB. */
  readonly rssMb: number;
  /** How late the event loop came, in milliseconds. */
  readonly loopP95Ms: number;
  readonly loopMaxMs: number;
};

const RESOLUTION = 5;
const MB = 1024 * 1024;

// Loaded before a program that knows nothing of it (`--import`), so it does its work by being imported.
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
delay.enable();
let startedAt = performance.now();
let before = process.cpuUsage();
let most = 0;
setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 250).unref();

// Whoever started it is gone, and with it whoever would stop it.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

answerCalls({
  watch: () => {
    delay.reset();
    startedAt = performance.now();
    before = process.cpuUsage();
    most = process.memoryUsage.rss();
  },
  usage: (): Usage => {
    const { user, system } = process.cpuUsage(before);
    return {
      cpu: (user + system) / 1_000 / (performance.now() - startedAt),
      rssMb: Math.round(Math.max(most, process.memoryUsage.rss()) / MB),
      // The histogram holds what lies between two looks; how late they were is what is over.
      loopP95Ms: Math.max(0, delay.percentile(95) / 1e6 - RESOLUTION),
      loopMaxMs: Math.max(0, delay.max / 1e6 - RESOLUTION),
    };
  },
});
