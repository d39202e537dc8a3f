import type { Row } from '../Row.ts';
import { liveFigures } from './liveRows.ts';
import { liveBare, liveSirkel } from './measureLive.ts';
import type { LiveFigures, LiveSubject } from './measureLive.ts';

// Every participant follows the map and writes on it, one change in five seconds, so frames grow with the square of them.
const PER_PARTICIPANT = 0.2;
const STEPS = [100, 200, 300, 400, 450, 500, 550, 600, 650, 700, 800, 900, 1_000, 1_250, 1_500, 2_000, 2_500, 3_000];
const SECONDS = 5;
// Etherpad's rules of when a load is too much.
const BREAK = { p95Ms: 2_000, loopP95Ms: 500, errors: 0.05 };
const WANTED = 0.7;

type Step = { readonly participants: number; readonly figures: LiveFigures; readonly broken: string | null };

/** More and more participants on one map until it is too much, beside a server that only passes frames on. */
export async function curveRows(): Promise<readonly Row[]> {
  const embedded = await liveSirkel(STEPS.at(-1) ?? 0, null);
  const frame = await embedded.sample();
  const ours = await climb(embedded);
  const bare = await climb(await liveBare(STEPS.at(-1) ?? 0, frame));
  const share = lastWhole(ours) / lastWhole(bare);
  const both = STEPS.filter((step) => [...ours, ...bare].some(({ participants }) => participants === step));
  return [
    {
      what: 'most participants who all write and follow (embedded)',
      ours: ending(ours),
      peer: ending(bare),
      peerName: 'bare graphql-ws, same frames, no store',
      reach: { text: `≥ 70 %, is ${(share * 100).toFixed(0)} %`, reached: share >= WANTED },
      generatorCpu: Math.max(...[...ours, ...bare].map(({ figures }) => figures.generator.cpu)),
      figures: { participants: lastWhole(ours), peerParticipants: lastWhole(bare) },
    },
    ...both.map((step): Row => ({
      what: `… ${String(step)} participants, ${String((step * step * PER_PARTICIPANT) / 1_000)}k frames/s`,
      ours: describe(at(ours, step)),
      peer: describe(at(bare, step)),
      peerName: 'the same',
      ...generatorOf([at(ours, step), at(bare, step)]),
      figures: figuresOf(at(ours, step), at(bare, step)),
    })),
  ];
}

async function climb(subject: LiveSubject): Promise<readonly Step[]> {
  const steps: Step[] = [];
  try {
    for (const participants of STEPS) {
      const run = { seconds: SECONDS, writers: participants, perWriterAndSecond: PER_PARTICIPANT };
      const figures = await subject.measure(participants, run);
      const broken = faultOf(figures);
      steps.push({ participants, figures, broken });
      if (broken !== null) break;
    }
  } finally {
    await subject.stop();
  }
  return steps;
}

function faultOf({ p95Ms, server, refused, written, lost, outOfOrder, closed, arrived }: LiveFigures): string | null {
  if (!(p95Ms <= BREAK.p95Ms)) return `p95 ${p95Ms.toFixed(0)} ms`;
  if (server.loopP95Ms > BREAK.loopP95Ms) return `event loop p95 ${server.loopP95Ms.toFixed(0)} ms`;
  if (refused.length > BREAK.errors * (written + refused.length))
    return `${String(refused.length)} refused: ${refused[0] ?? ''}`;
  if (closed.length > 0) return `${String(closed.length)} sockets closed: ${closed[0] ?? ''}`;
  if (lost > BREAK.errors * (arrived + lost) || outOfOrder > 0)
    return `${String(lost)} lost, ${String(outOfOrder)} out of order`;
  return null;
}

const lastWhole = (steps: readonly Step[]): number =>
  steps.findLast(({ broken }) => broken === null)?.participants ?? 0;

const at = (steps: readonly Step[], participants: number): Step | undefined =>
  steps.find((step) => step.participants === participants);

function ending(steps: readonly Step[]): string {
  const last = steps.at(-1);
  const broken = last?.broken ?? null;
  const end = broken === null ? 'and no more was tried' : `broke at ${String(last?.participants)}: ${broken}`;
  return `${String(lastWhole(steps))} (${end})`;
}

function describe(step: Step | undefined): string {
  if (step === undefined) return '–';
  const { p50Ms, p95Ms, p99Ms, server } = step.figures;
  return [
    `p50 ${p50Ms.toFixed(0)}, p95 ${p95Ms.toFixed(0)}, p99 ${p99Ms.toFixed(0)} ms`,
    `${(server.cpu * 100).toFixed(0)} % of a core, ${String(server.rssMb)} MB, loop p95 ${server.loopP95Ms.toFixed(0)} ms`,
  ].join('; ');
}

function generatorOf(steps: readonly (Step | undefined)[]): { readonly generatorCpu: number } {
  return { generatorCpu: Math.max(...steps.map((step) => step?.figures.generator.cpu ?? 0)) };
}

function figuresOf(ours: Step | undefined, bare: Step | undefined): Readonly<Record<string, number>> {
  const peer = Object.entries(bare === undefined ? {} : liveFigures(bare.figures));
  return {
    ...(ours === undefined ? {} : liveFigures(ours.figures)),
    ...Object.fromEntries(peer.map(([name, value]) => [`peer.${name}`, value])),
  };
}
