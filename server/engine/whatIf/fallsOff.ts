import { components } from '../../analysis/components.ts';
import type { Projected } from '../projections/Projected.ts';

/** Actors that reach fewer others than before; who is gone is not told. */
export type FallsOff = {
  /** Those who lose the way to the rest, part by part: the largest part first, of equals by the first id. */
  readonly parts: readonly (readonly string[])[];
  /** Those who are left without a tie where there is no rest either: all whom they reached are gone, or alone too. */
  readonly alone: readonly string[];
};

/**
 * Tells by name what falls apart: of each connected piece of before, the parts it falls into but for the one that still
 * reaches most. Who was alone before loses nothing.
 */
export function fallsOff(before: Projected, after: Projected): FallsOff {
  const was = components(before.index);
  const is = components(after.index);
  const partsOf = Array.from(was.sizes, () => new Map<number, string[]>());
  before.ids.forEach((id, node) => {
    const left = after.numbers.get(id);
    const piece = was.of[node] as number;
    if (left === undefined || was.sizes[piece] === 1) return;
    const now = is.of[left] as number;
    const known = partsOf[piece]?.get(now);
    if (known === undefined) partsOf[piece]?.set(now, [id]);
    else known.push(id);
  });
  const parts: string[][] = [];
  const alone: string[] = [];
  for (const found of partsOf) {
    // Pieces are numbered by size: the lowest number reaches most.
    const [largest, ...others] = [...found].sort(([a], [b]) => a - b);
    if (largest !== undefined && is.sizes[largest[0]] === 1)
      alone.push(...[largest, ...others].flatMap(([, ids]) => ids));
    else parts.push(...others.map(([, ids]) => ids));
  }
  parts.sort((a, b) => b.length - a.length || ((a[0] as string) < (b[0] as string) ? -1 : 1));
  return { parts, alone: alone.sort() };
}
