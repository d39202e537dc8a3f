import type { Row } from '../Row.ts';
import { timeText } from './besideRow.ts';
import type { LinearTimes } from './measureLinear.ts';
import { runMeasure } from './runProgram.ts';

const MOST = 2.2;

/** Kernels that look at each node and tie a fixed number of times, as maps double in size; see `calls.md`. */
export async function linearRows(): Promise<readonly Row[]> {
  const { sizes, kernels } = await runMeasure<LinearTimes>('measureLinear.ts', []);
  return Object.entries(kernels).map(([kernel, times]): Row => {
    const factors = times.slice(1).map((time, at) => time / (times[at] ?? NaN));
    const growth = factors.map((factor) => `×${factor.toFixed(2)}`).join(', ');
    return {
      what: `${kernel}, 12,500 → 100,000 nodes, three ties each`,
      ours: `${times.map(timeText).join(' → ')}: ${growth}`,
      peer: '×2, ×2, ×2',
      peerName: 'linear',
      reach: { text: `≤ ×${MOST} for each doubling`, reached: Math.max(...factors) <= MOST },
      figures: Object.fromEntries(sizes.map((size, at) => [`ms${size}`, times[at] ?? NaN])),
    };
  });
}
