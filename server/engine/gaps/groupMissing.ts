import { relationKind, type RelationRecord } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Missing } from './missing.ts';

/**
 * Missing ties that are told in one sentence: each of one side with each of the other, or, where there is one side alone,
 * all of them with each other.
 */
export type MissingGroup = {
  /** Stays the same for as long as the same source says the same of it. */
  readonly key: string;
  readonly kind: string;
  readonly sides: readonly [readonly string[]] | readonly [readonly string[], readonly string[]];
  readonly missing: readonly Missing[];
};

type Tie = { readonly missing: Missing; readonly relation: RelationRecord };

/**
 * Puts missing ties together that are one statement: those of one kind that one passage names, as far as one sentence says
 * them rightly. Sixteen sentences on the same four offices would hide everything else.
 */
export function groupMissing({ graph }: AnalysisInput, missing: readonly Missing[]): readonly MissingGroup[] {
  const passages = new Map<string, Tie[]>();
  for (const one of missing) {
    const relation = one.record === 'relation' ? graph.relations.get(one.id) : undefined;
    if (relation === undefined) continue;
    const key = keyOf(relation, one);
    const ties = passages.get(key) ?? [];
    passages.set(key, ties);
    ties.push({ missing: one, relation });
  }
  return [...passages].flatMap(([key, ties]) => groupsOf(key, ties));
}

function keyOf(relation: RelationRecord, { absence, certainty }: Missing): string {
  const [source] = relation.sources ?? [];
  const passage = source === undefined ? '' : `${source.title}, ${source.where ?? ''}`;
  return [relation.kind, passage, absence, certainty ?? ''].join(':');
}

function groupsOf(key: string, ties: readonly Tie[]): readonly MissingGroup[] {
  const [{ relation } = { relation: null }] = ties;
  if (relation === null) return [];
  const group = (sides: MissingGroup['sides'], held: readonly Tie[]): MissingGroup => ({
    key: `${key}:${sides[0].join()}`,
    kind: relation.kind,
    sides,
    missing: held.map((tie) => tie.missing),
  });
  if (!relationKind(relation.kind).mutual) return byTail(ties).map((held) => group(ends(held), held));
  const all = nodesOf(ties);
  if (ties.length === (all.length * (all.length - 1)) / 2 && all.length > 2) return [group([all], ties)];
  const sides = twoSides(ties, all);
  if (sides !== null) return [group(sides, ties)];
  return stars(ties).map(([hub, held]) => group([[hub], nodesOf(held).filter((id) => id !== hub)], held));
}

function byTail(ties: readonly Tie[]): readonly (readonly Tie[])[] {
  const tails = new Map<string, Tie[]>();
  for (const tie of ties) tails.set(tie.relation.from, [...(tails.get(tie.relation.from) ?? []), tie]);
  return [...tails.values()];
}

const ends = (ties: readonly Tie[]): readonly [readonly string[], readonly string[]] => [
  [...new Set(ties.map(({ relation }) => relation.from))].sort(),
  [...new Set(ties.map(({ relation }) => relation.to))].sort(),
];

const nodesOf = (ties: readonly Tie[]): string[] =>
  [...new Set(ties.flatMap(({ relation: { from, to } }) => [from, to]))].sort();

/** The two sides, the smaller one first, when each of one is tied to each of the other and to nobody else. */
function twoSides(ties: readonly Tie[], all: readonly string[]): readonly [string[], string[]] | null {
  const [first] = all;
  const others = new Set(
    ties.flatMap(({ relation: { from, to } }) => (from === first ? [to] : to === first ? [from] : [])),
  );
  const [near, far] = [all.filter((id) => !others.has(id)), all.filter((id) => others.has(id))];
  const isAcross = ties.every(({ relation: { from, to } }) => others.has(from) !== others.has(to));
  if (!isAcross || ties.length !== near.length * far.length) return null;
  return near.length <= far.length ? [near, far] : [far, near];
}

/** Splits ties into those of the node that has most of them, then of the next; of equals the first by id. */
function stars(ties: readonly Tie[]): readonly (readonly [string, readonly Tie[]])[] {
  const found: [string, readonly Tie[]][] = [];
  for (let left = ties; left.length > 0;) {
    const of = (id: string): readonly Tie[] => left.filter(({ relation: { from, to } }) => from === id || to === id);
    const [hub = ''] = nodesOf(left).sort((a, b) => of(b).length - of(a).length || (a < b ? -1 : 1));
    const held = of(hub);
    found.push([hub, held]);
    left = left.filter((tie) => !held.includes(tie));
  }
  return found;
}
