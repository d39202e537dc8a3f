import { nbCollator, relationKind } from '@sirkel/graph-schema';
import type { Graph, Localized, NodeRecord, RelationRecord, Status } from '@sirkel/graph-schema';
import { verbOf } from '../sentences/labels.ts';
import { inAll, quoted } from '../sentences/names.ts';
import { pairNodes, standingNodes, type Pairs } from './pairNodes.ts';

/** Something that differs between two graphs. */
export type Difference = {
  /** In the graph where it is: the later one, but for what is no more. */
  readonly id: string;
  readonly isRelation: boolean;
  readonly name: Localized;
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
export function differences(a: Graph, b: Graph, areMaps: boolean, most = MOST_LISTED): Differences {
  const pairs = pairNodes(a, b, areMaps);
  const [before, after] = [standingNodes(a), standingNodes(b)];
  const here = new Set(pairs.values());
  const both = before.flatMap((node) => pairOf(node, b.nodes.get(pairs.get(node.id) ?? '')));
  const ties = tieDifferences(a, b, pairs);
  const list = <Item extends Difference>(items: readonly Item[]): Listed<Item> => ({
    count: items.length,
    items: [...items].sort(byName).slice(0, most),
  });
  return {
    added: list([...after.filter(({ id }) => !here.has(id)).map(nodeName), ...ties.added]),
    removed: list([...before.filter(({ id }) => !pairs.has(id)).map(nodeName), ...ties.removed]),
    movedRing: list(
      both
        .filter(({ then, now }) => then.layer !== now.layer)
        .map(({ then, now }) => ({ ...nodeName(now), from: then.layer ?? null, to: now.layer ?? null })),
    ),
    changedStatus: list([
      ...both
        .filter(({ then, now }) => then.status !== now.status)
        .map(({ then, now }) => ({ ...nodeName(now), from: then.status, to: now.status })),
      ...ties.changedStatus,
    ]),
  };
}

type Pair<Item> = { readonly then: Item; readonly now: Item };

const pairOf = (then: NodeRecord, now: NodeRecord | undefined): readonly Pair<NodeRecord>[] =>
  now === undefined ? [] : [{ then, now }];

type TieDifferences = {
  readonly added: readonly Difference[];
  readonly removed: readonly Difference[];
  readonly changedStatus: readonly Changed<Status>[];
};

/** Ties by their kind and ends, so that one that was drawn anew is the same. Of several side by side the first stands for all. */
function tieDifferences(a: Graph, b: Graph, pairs: Pairs): TieDifferences {
  const idThere = new Map([...pairs].map(([there, here]) => [here, there]));
  const before = tiesByEnds(a, (id) => id);
  // What has no pair keeps its own id, under a sign that no id has.
  const after = tiesByEnds(b, (id) => idThere.get(id) ?? `+${id}`);
  const both = [...before].flatMap(([key, then]) => {
    const now = after.get(key);
    return now === undefined ? [] : [{ then, now }];
  });
  return {
    added: [...after].filter(([key]) => !before.has(key)).map(([, tie]) => tieName(b, tie)),
    removed: [...before].filter(([key]) => !after.has(key)).map(([, tie]) => tieName(a, tie)),
    changedStatus: both
      .filter(({ then, now }) => then.status !== now.status)
      .map(({ then, now }) => ({ ...tieName(b, now), from: then.status, to: now.status })),
  };
}

function tiesByEnds({ relations }: Graph, idOf: (id: string) => string): ReadonlyMap<string, RelationRecord> {
  const found = new Map<string, RelationRecord>();
  for (const tie of [...relations.values()].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const ends = [idOf(tie.from), idOf(tie.to)];
    // What is mutual has no direction, whichever end stands first in the record.
    const key = [tie.kind, ...(relationKind(tie.kind).mutual ? ends.sort() : ends)].join(' ');
    if (tie.review !== 'pending' && !found.has(key)) found.set(key, tie);
  }
  return found;
}

const nodeName = ({ id, name }: NodeRecord): Difference => ({ id, isRelation: false, name: inAll(() => name) });

function tieName({ nodes }: Graph, { id, kind, from, to }: RelationRecord): Difference {
  const nameOf = (end: string): string => nodes.get(end)?.name ?? end;
  const verb = verbOf(kind);
  return {
    id,
    isRelation: true,
    name: inAll((language) => `${quoted(nameOf(from), language)} ${verb[language]} ${quoted(nameOf(to), language)}`),
  };
}

const byName = (one: Difference, other: Difference): number =>
  Number(one.isRelation) - Number(other.isRelation) ||
  nbCollator.compare(one.name.nb, other.name.nb) ||
  (one.id < other.id ? -1 : 1);
