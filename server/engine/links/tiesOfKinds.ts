import { relationKind, relationKinds, type ActorRecord } from '@sirkel/graph-schema';
import type { Stratum } from '../../analysis/createSwapper.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { actorTies } from '../projections/projectActors.ts';
import type { LeftOut } from '../projections/Projected.ts';
import { numberedOf } from '../projections/projectionsOf.ts';

/** A tie of one kind between two actors, whatever many relations say so. */
export type KindTie = {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** Ascending. */
  readonly relations: readonly string[];
};

export type TiesOfKinds = {
  /** By id, ascending. */
  readonly actors: readonly ActorRecord[];
  /** Kind by kind in the order of the kinds, then by their ends. */
  readonly ties: readonly KindTie[];
  readonly leftOut: LeftOut;
};

/** The ties between actors, those of different kinds apart: each kind has its own meaning, and swaps with its like alone. */
export function tiesOfKinds(input: AnalysisInput): TiesOfKinds {
  const { actors, from: tails, to: heads, relations, kinds, leftOut } = actorTies(numberedOf(input));
  const idOf = (place: number | undefined): string => actors[place ?? -1]?.id ?? '';
  const merged = new Map<string, { kind: string; from: string; to: string; relations: Set<string> }>();
  for (const [tie, relation] of relations.entries()) {
    const [kind = '', from, to] = [kinds[tie], idOf(tails[tie]), idOf(heads[tie])];
    // What a service is tied to its own provider by ties nobody to another.
    if (from === to) continue;
    const turned = relationKind(kind).mutual && from > to;
    const ends = turned ? { from: to, to: from } : { from, to };
    const key = `${kind} ${ends.from} ${ends.to}`;
    const known = merged.get(key) ?? { kind, ...ends, relations: new Set<string>() };
    merged.set(key, known);
    known.relations.add(relation);
  }
  const kindOrder = new Map(relationKinds.map(({ id }, place) => [id, place]));
  const found = [...merged.values()].map((tie) => ({ ...tie, relations: [...tie.relations].sort() }));
  found.sort(
    (a, b) =>
      (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0) || compare(a.from, b.from) || compare(a.to, b.to),
  );
  return { actors, ties: found, leftOut };
}

/** The ties as the kernels take them: those of one kind together. */
export function strataOf({ actors, ties }: Pick<TiesOfKinds, 'actors' | 'ties'>): readonly Stratum[] {
  const numbers = new Map(actors.map(({ id }, number) => [id, number]));
  const numberOf = (id: string): number => numbers.get(id) ?? -1;
  return [...new Set(ties.map(({ kind }) => kind))].map((kind) => {
    const own = ties.filter((tie) => tie.kind === kind);
    return {
      from: Int32Array.from(own, ({ from }) => numberOf(from)),
      to: Int32Array.from(own, ({ to }) => numberOf(to)),
      mutual: relationKind(kind).mutual,
    };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
