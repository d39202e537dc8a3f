import { relationKind } from '@sirkel/graph-schema';
import type { RelationRecord } from '@sirkel/graph-schema';
import { isInForce } from './inForce.ts';
import { noTies, standingOf, type TieTally } from './tieTally.ts';

/** How a node is tied to others by ties in force; a mutual tie goes both out and in. */
export type TieCounts = {
  readonly ties: number;
  readonly tiesOut: number;
  readonly tiesIn: number;
  /** How many others it is tied to. */
  readonly neighbours: number;
  /** How many ties a source says are missing. */
  readonly tiesMissing: number;
};

/** Counts the ties of each node that has any. All of the map's: that the filter hides the other end takes no tie away. */
export function tieCounts(relations: Iterable<RelationRecord>): ReadonlyMap<string, TieCounts> {
  const ends = new Map<string, { ties: number; out: number; into: number; missing: number; others: Set<string> }>();
  const of = (id: string) => {
    const known = ends.get(id) ?? { ties: 0, out: 0, into: 0, missing: 0, others: new Set<string>() };
    ends.set(id, known);
    return known;
  };
  for (const relation of relations) {
    const [first, last] = [of(relation.from), of(relation.to)];
    if (standingOf(relation) === 'missing') {
      first.missing += 1;
      last.missing += 1;
    }
    if (!isInForce(relation)) continue;
    const both = relationKind(relation.kind).mutual;
    first.ties += 1;
    last.ties += 1;
    first.out += 1;
    last.into += 1;
    if (both) {
      first.into += 1;
      last.out += 1;
    }
    first.others.add(relation.to);
    last.others.add(relation.from);
  }
  return new Map(
    [...ends].map(([id, { ties, out, into, missing, others }]) => [
      id,
      { ties, tiesOut: out, tiesIn: into, neighbours: others.size, tiesMissing: missing },
    ]),
  );
}

type Counted = (tie: RelationRecord) => boolean;

/** How many ties in force each node has, or of another choice of them; one that leads back to itself is one. */
export function degreesOf(
  relations: Iterable<RelationRecord>,
  counts: Counted = isInForce,
): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const relation of relations) {
    if (!counts(relation)) continue;
    const { from, to } = relation;
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    if (to !== from) degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  return degrees;
}

/** How the ties of each node stand, of all that are given. */
export function talliesOf(relations: Iterable<RelationRecord>): ReadonlyMap<string, TieTally> {
  const tallies = new Map<string, Record<keyof TieTally, number>>();
  const add = (id: string, standing: keyof TieTally): void => {
    const tally = tallies.get(id) ?? { ...noTies };
    tally[standing] += 1;
    tallies.set(id, tally);
  };
  for (const relation of relations) {
    const standing = standingOf(relation);
    add(relation.from, standing);
    if (relation.to !== relation.from) add(relation.to, standing);
  }
  return tallies;
}
