import { pointAt, turn, type Point } from '../../circle/polar.ts';

/** A ring of the picture: between two radii, with its places by angle. */
export type StepRing = { readonly inner: number; readonly outer: number; readonly places: readonly Point[] };

const centreRadius = 52;
const leastWidth = 58;
/** Between two rows of a ring, and between neighbours in a row, px. */
const rowGap = 26;
const pitch = 30;

/**
 * Rings for so many nodes each, from the centre: each wide enough for as many rows as its nodes need at that distance.
 * @param counts how many nodes lie in each ring, the centre first
 */
export function planRings(counts: readonly number[], inTheMiddle = centreRadius): readonly StepRing[] {
  const rings: StepRing[] = [];
  let inner = 0;
  counts.forEach((count, index) => {
    const ring = index === 0 ? middle(count, inTheMiddle) : ringAt(inner, count);
    rings.push(ring);
    inner = ring.outer;
  });
  return rings;
}

function middle(count: number, least: number): StepRing {
  if (count <= 1) return { inner: 0, outer: least, places: Array.from({ length: count }, () => ({ x: 0, y: 0 })) };
  const rows = Math.max(1, Math.ceil(Math.sqrt(count / 3) - 0.35));
  const outer = Math.max(least, 22 + rows * 34);
  return { inner: 0, outer, places: zigzag(outer - 20 - (rows - 1) * rowGap, rows, count) };
}

function ringAt(inner: number, count: number): StepRing {
  const first = inner + leastWidth / 2;
  let rows = 1;
  // A place for each at the pitch, whichever row it lies in.
  while (count > rows * Math.floor((turn * first) / pitch)) rows += 1;
  return { inner, outer: inner + leastWidth + (rows - 1) * rowGap, places: zigzag(first, rows, count) };
}

/** Places by angle, one after the other in the next row, so that neighbours are never beside each other in one. */
function zigzag(first: number, rows: number, count: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) =>
    pointAt(first + (index % rows) * rowGap, ((index + 0.5) / count) * turn),
  );
}
