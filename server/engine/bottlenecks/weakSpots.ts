import { cutPoints } from '../../analysis/cutPoints.ts';
import { piecesWithout } from '../../analysis/piecesWithout.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { actorsOf } from '../projections/projectionsOf.ts';
import type { LeftOut, Projected } from '../projections/Projected.ts';
import { FEWEST_CUT_OFF, MOST_SPOTS } from '../thresholds.ts';

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

/** Tells by name what falls apart if an actor or a tie goes, where at least three fall off. */
export function weakSpots(input: AnalysisInput): WeakSpots {
  const projected = actorsOf(input);
  const { index, ids, relationsOf, leftOut } = projected;
  const { cutOff, bridges } = cutPoints(index);
  const worthTelling = (counts: Int32Array): readonly number[] =>
    [...counts.keys()].filter((at) => (counts[at] as number) >= FEWEST_CUT_OFF);
  const candidates: readonly Candidate[] = [
    ...worthTelling(cutOff).map((node) => ({
      ...{ actor: ids[node] as string, behind: [], without: { nodes: [node] } },
      count: cutOff[node] as number,
    })),
    ...worthTelling(bridges).map((tie) => ({
      ...{ actor: null, behind: relationsOf(tie), without: { ties: [tie] } },
      count: bridges[tie] as number,
    })),
  ];
  const most = [...candidates].sort(weakestFirst).slice(0, MOST_SPOTS);
  return { spots: most.map((candidate) => spotOf(projected, candidate)), leftOut };
}

type Candidate = Pick<WeakSpot, 'actor' | 'count'> & {
  /** The relations behind a tie. */
  readonly behind: readonly string[];
  readonly without: Parameters<typeof piecesWithout>[1];
};

const weakestFirst = (a: Candidate, b: Candidate): number =>
  b.count - a.count || Number(a.actor === null) - Number(b.actor === null) || (keyOf(a) < keyOf(b) ? -1 : 1);

const keyOf = ({ actor, behind }: Candidate): string => actor ?? behind.join();

function spotOf({ index, ids }: Projected, { actor, behind, without, count }: Candidate): WeakSpot {
  const [, ...others] = piecesWithout(index, without);
  const fallsOff = others.map((piece) => Array.from(piece, (node) => ids[node] as string));
  return { actor, relations: behind, fallsOff, count };
}
