import { nbCollator, relationKind } from '@sirkel/graph-schema';
import type { Graph, Localized, NodeRecord, RelationRecord, Status } from '@sirkel/graph-schema';
import { verbOf } from '../sentences/labels.ts';
import { inAll, quoted } from '../sentences/names.ts';
import { sortedInSteps, stepwise, type Steps } from './inTurns.ts';
import { pairNodes, standingNodes, type Pairs } from './pairNodes.ts';

/** Something that differs between two graphs. */
export type Difference = {
  /** In the graph where it is: the later one, but for what is no more. */
  readonly id: string;
  readonly isRelation: boolean;
  readonly name: Localized;
  /** Its status there: a tie that comes on the map as missing is no tie that came. */
  readonly status: Status;
};

export type Changed<Value> = Difference & { readonly from: Value; readonly to: Value };

/** The first of many, and how many there are. */
export type Listed<Item> = { readonly count: number; readonly items: readonly Item[] };

export type Differences = {
  readonly added: Listed<Difference>;
  readonly removed: Listed<Difference>;
  /** Nodes in another ring than before; null: in none. */
  readonly movedRing: Listed<Changed<string | null>>;
  readonly changedStatus: Listed<Changed<Status>>;
};

/** More of one sort are counted and not named. */
export const MOST_LISTED = 200;

/**
 * Tells what is in one graph and not in the other, nodes first, each by name. Linear but for the order.
 * @param a the earlier one
 * @param b the later one
 * @param areMaps whether they are two maps rather than two moments of one: then who has the same name is the same
 * @param most how many of each sort are named
 */
export function* differences(a: Graph, b: Graph, areMaps: boolean, most = MOST_LISTED): Steps<Differences> {
  const pairs = yield* pairNodes(a, b, areMaps);
  const found: Found = { added: [], removed: [], movedRing: [], changedStatus: [] };
  const here = new Set(pairs.values());
  yield* stepwise(standingNodes(b), (node) => {
    if (!here.has(node.id)) found.added.push(nodeName(node));
  });
  yield* stepwise(standingNodes(a), (then) => {
    const now = b.nodes.get(pairs.get(then.id) ?? '');
    if (now === undefined) found.removed.push(nodeName(then));
    else if (then.layer !== now.layer)
      found.movedRing.push({ ...nodeName(now), from: then.layer ?? null, to: now.layer ?? null });
    if (now !== undefined && then.status !== now.status)
      found.changedStatus.push({ ...nodeName(now), from: then.status, to: now.status });
  });
  yield* tieDifferences(a, b, pairs, found);
  return {
    added: yield* listed(found.added, most),
    removed: yield* listed(found.removed, most),
    movedRing: yield* listed(found.movedRing, most),
    changedStatus: yield* listed(found.changedStatus, most),
  };
}

type Found = {
  readonly added: Difference[];
  readonly removed: Difference[];
  readonly movedRing: Changed<string | null>[];
  readonly changedStatus: Changed<Status>[];
};

function* listed<Item extends Difference>(items: readonly Item[], most: number): Steps<Listed<Item>> {
  return { count: items.length, items: (yield* sortedInSteps(items, byName)).slice(0, most) };
}

/** Ties by their kind and ends, so that one that was drawn anew is the same. Of several side by side the first stands for all. */
function* tieDifferences(a: Graph, b: Graph, pairs: Pairs, found: Found): Steps<void> {
  const idThere = new Map<string, string>();
  yield* stepwise(pairs, ([there, here]) => idThere.set(here, there));
  const before = yield* tiesByEnds(a, (id) => id);
  // What has no pair keeps its own id, under a sign that no id has.
  const after = yield* tiesByEnds(b, (id) => idThere.get(id) ?? `+${id}`);
  yield* stepwise(after, ([key, now]) => {
    const then = before.get(key);
    if (then === undefined) found.added.push(tieName(b, now));
    else if (then.status !== now.status)
      found.changedStatus.push({ ...tieName(b, now), from: then.status, to: now.status });
  });
  yield* stepwise(before, ([key, then]) => {
    if (!after.has(key)) found.removed.push(tieName(a, then));
  });
}

function* tiesByEnds({ relations }: Graph, idOf: (id: string) => string): Steps<ReadonlyMap<string, RelationRecord>> {
  const found = new Map<string, RelationRecord>();
  yield* stepwise(relations.values(), (tie) => {
    if (tie.review === 'pending') return;
    const ends = [idOf(tie.from), idOf(tie.to)];
    // What is mutual has no direction, whichever end stands first in the record.
    const key = [tie.kind, ...(relationKind(tie.kind).mutual ? ends.sort() : ends)].join(' ');
    const known = found.get(key);
    if (known === undefined || tie.id < known.id) found.set(key, tie);
  });
  return found;
}

const nodeName = ({ id, name, status }: NodeRecord): Difference => ({
  id,
  isRelation: false,
  name: inAll(() => name),
  status,
});

function tieName({ nodes }: Graph, { id, kind, from, to, status }: RelationRecord): Difference {
  const nameOf = (end: string): string => nodes.get(end)?.name ?? end;
  const verb = verbOf(kind);
  return {
    id,
    isRelation: true,
    status,
    name: inAll((language) => `${quoted(nameOf(from), language)} ${verb[language]} ${quoted(nameOf(to), language)}`),
  };
}

const byName = (one: Difference, other: Difference): number =>
  Number(one.isRelation) - Number(other.isRelation) ||
  nbCollator.compare(one.name.nb, other.name.nb) ||
  (one.id < other.id ? -1 : 1);
