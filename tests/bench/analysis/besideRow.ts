import { quantile, type Row } from '../Row.ts';
import { NotMeasured } from './runProgram.ts';

/** Times of the same work, in milliseconds; processor time is what other programs do not lengthen. */
export type Timed = { readonly timesMs: readonly number[]; readonly cpuMs: readonly number[] };

export type Beside<Peer extends Timed> = {
  readonly what: string;
  readonly ours: Timed;
  /** More to tell of ours. */
  readonly note?: string;
  readonly peerName: string;
  readonly peer: () => Promise<Peer>;
  /** How many times as fast as the peer we mean to be. */
  readonly reach: number;
  /** Says how what the peer found differs from ours; null when it does not. */
  readonly differs: (peer: Peer) => string | null;
};

/** A row of what we and one peer take for the same; where the peer cannot be had, it says why. */
export async function besideRow<Peer extends Timed>({
  what,
  ours,
  note,
  peerName,
  peer,
  reach,
  differs,
}: Beside<Peer>): Promise<Row> {
  const own = quantile(ours.timesMs, 0.5);
  const told = { what, ours: note === undefined ? timeText(own) : `${timeText(own)} (${note})` };
  try {
    const found = await peer();
    const others = quantile(found.timesMs, 0.5);
    const faster = others / own;
    const byCpu = quantile(found.cpuMs, 0.5) / quantile(ours.cpuMs, 0.5);
    const difference = differs(found);
    return {
      ...told,
      peer: difference === null ? timeText(others) : `${timeText(others)}; NOT THE SAME: ${difference}`,
      peerName: `${peerName}: ${faster.toFixed(1)}×, ${byCpu.toFixed(1)}× by processor time`,
      reach: { text: `≥ ${reach}×`, reached: faster >= reach },
      figures: {
        ms: own,
        cpuMs: quantile(ours.cpuMs, 0.5),
        peerMs: others,
        peerCpuMs: quantile(found.cpuMs, 0.5),
        faster,
        fasterByCpu: byCpu,
      },
    };
  } catch (error) {
    if (!(error instanceof NotMeasured)) throw error;
    return { ...told, peer: `not measured: ${error.message}`, peerName };
  }
}

/** Milliseconds for people. */
export function timeText(ms: number): string {
  if (ms >= 1_000) return `${(ms / 1_000).toFixed(2)} s`;
  return `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}
