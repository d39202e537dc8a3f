import { cutPoints } from '../../analysis/cutPoints.ts';
import { piecesWithout } from '../../analysis/piecesWithout.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { actorsOf } from '../projections/projectionsOf.ts';
import type { LeftOut, Projected } from '../projections/Projected.ts';

/** An actor or a tie without which a part of the actors falls off. */
export type WeakSpot = {
  /** The actor, or the relations that are the only tie between two parts. */
  readonly actor: string | null;
  readonly relations: readonly string[];
  /** Who falls off, piece by piece, the largest piece first; the largest of all stays and is not told. */
  readonly fallsOff: readonly (readonly string[])[];
  readonly count: number;
};

export type WeakSpots = {
  /** Those without whom most falls off first, of equals actors before ties, then by id. */
  readonly spots: readonly WeakSpot[];
  readonly leftOut: LeftOut;
};

/** Below that it is how every map looks at its edge. */
export const FEWEST_CUT_OFF = 3;

/** Tells by name what falls apart if an actor or a tie goes, where at least three fall off. */
export function weakSpots(input: AnalysisInput): WeakSpots {
  const projected = actorsOf(input);
  const { index, ids, relations, leftOut } = projected;
  const { cutOff, bridges } = cutPoints(index);
  const spots: WeakSpot[] = [];
  ids.forEach((actor, node) => {
    if ((cutOff[node] as number) >= FEWEST_CUT_OFF) spots.push(spotOf(projected, { nodes: [node] }, actor, []));
  });
  relations.forEach((behind, tie) => {
    if ((bridges[tie] as number) >= FEWEST_CUT_OFF) spots.push(spotOf(projected, { ties: [tie] }, null, behind));
  });
  spots.sort(
    (a, b) =>
      b.count - a.count || Number(a.actor === null) - Number(b.actor === null) || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
  return { spots, leftOut };
}

const keyOf = ({ actor, relations }: WeakSpot): string => actor ?? relations.join();

function spotOf(
  { index, ids }: Projected,
  without: Parameters<typeof piecesWithout>[1],
  actor: string | null,
  relations: readonly string[],
): WeakSpot {
  const [, ...others] = piecesWithout(index, without);
  const fallsOff = others.map((piece) => Array.from(piece, (node) => ids[node] as string));
  return { actor, relations, fallsOff, count: fallsOff.reduce((sum, { length }) => sum + length, 0) };
}
