import { relationKind, type RelationRecord } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Missing } from './missing.ts';

/**
 * Missing ties that are told in one sentence: each of one side with each of the other, or, where there is one side alone,
 * all of them with each other.
 */
export type MissingGroup = {
  /** The first of its ties to be recorded: whatever else is recorded later, or asked about, it stays what is told. */
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
  return [...passages.values()].flatMap(groupsOf);
}

function keyOf(relation: RelationRecord, { absence, certainty }: Missing): string {
  const [source] = relation.sources ?? [];
  const passage = source === undefined ? '' : `${source.title}, ${source.where ?? ''}`;
  return [relation.kind, passage, absence, certainty ?? ''].join(':');
}

function groupsOf(ties: readonly Tie[]): readonly MissingGroup[] {
  const [{ relation } = { relation: null }] = ties;
  if (relation === null) return [];
  const group = (sides: MissingGroup['sides'], held: readonly Tie[]): MissingGroup => ({
    key: firstOf(held),
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

function firstOf(ties: readonly Tie[]): string {
  const [first] = ties
    .map(({ relation: { id, createdAt } }) => ({ id, at: createdAt ?? '' }))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  return first?.id ?? '';
}

function byTail(ties: readonly Tie[]): readonly (readonly Tie[])[] {
  const tails = new Map<string, Tie[]>();
  for (const tie of ties) {
    const own = tails.get(tie.relation.from) ?? [];
    tails.set(tie.relation.from, own);
    own.push(tie);
  }
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
  const tiesAt = new Map<string, Set<Tie>>(nodesOf(ties).map((id) => [id, new Set()]));
  const endsOf = ({ relation: { from, to } }: Tie): readonly (Set<Tie> | undefined)[] => [
    tiesAt.get(from),
    tiesAt.get(to),
  ];
  for (const tie of ties) for (const end of endsOf(tie)) end?.add(tie);
  const found: [string, readonly Tie[]][] = [];
  for (let left = ties.length; left > 0;) {
    let [hub, most] = ['', 0];
    for (const [id, own] of tiesAt) if (own.size > most) [hub, most] = [id, own.size];
    const held = [...(tiesAt.get(hub) ?? [])];
    found.push([hub, held]);
    left -= held.length;
    for (const tie of held) for (const end of endsOf(tie)) end?.delete(tie);
  }
  return found;
}
