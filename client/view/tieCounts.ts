import { relationKind } from '@sirkel/graph-schema';
import type { RelationRecord } from '@sirkel/graph-schema';

/** How a node is tied to others; a mutual tie goes both out and in. */
export type TieCounts = {
  readonly ties: number;
  readonly tiesOut: number;
  readonly tiesIn: number;
  /** How many others it is tied to. */
  readonly neighbours: number;
};

/** Counts the ties of each node that has any. All of the map's: that the filter hides the other end takes no tie away. */
export function tieCounts(relations: Iterable<RelationRecord>): ReadonlyMap<string, TieCounts> {
  const ends = new Map<string, { ties: number; out: number; into: number; others: Set<string> }>();
  const of = (id: string) => {
    const known = ends.get(id) ?? { ties: 0, out: 0, into: 0, others: new Set<string>() };
    ends.set(id, known);
    return known;
  };
  for (const { kind, from, to } of relations) {
    const [first, last, both] = [of(from), of(to), relationKind(kind).mutual];
    first.ties += 1;
    last.ties += 1;
    first.out += 1;
    last.into += 1;
    if (both) {
      first.into += 1;
      last.out += 1;
    }
    first.others.add(to);
    last.others.add(from);
  }
  return new Map(
    [...ends].map(([id, { ties, out, into, others }]) => [
      id,
      { ties, tiesOut: out, tiesIn: into, neighbours: others.size },
    ]),
  );
}
