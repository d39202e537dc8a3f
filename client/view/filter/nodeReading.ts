import { foldText, relationKinds } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { isInForce } from '../inForce.ts';
import { nodeFacts } from '../nodeFacts.ts';
import { degreesOf } from '../tieCounts.ts';
import { noValue } from './Expression.ts';
import type { ChoiceSubject } from './Expression.ts';

/** What filters read of the nodes of a graph as it stands now. What is worked out once is kept as long as it is. */
export type NodeReading = {
  /** The values a node has of a subject; `none` when it has none. */
  readonly values: (node: NodeRecord, on: ChoiceSubject) => readonly string[];
  /** Its names and summary, folded for searching. */
  readonly text: (node: NodeRecord) => string;
  /** Its ties in force, also those that a filter hides. */
  readonly degree: (id: string) => number;
};

const noneOfThem: readonly string[] = [noValue];
type OfRecord = Exclude<ChoiceSubject, 'tie' | 'barrier'>;

// Records are replaced when they change, never written into.
const known = new WeakMap<NodeRecord, Readonly<Record<OfRecord, readonly string[]>>>();
const foldedTexts = new WeakMap<NodeRecord, string>();

/** Reads a graph. It changes in place, so a reading is for one moment. */
export function readNodes(graph: Graph): NodeReading {
  const kinds = once(() => tieKinds(graph));
  const barriers = once(() => barriersOf(graph));
  const degrees = once(() => degreesOf(graph.relations.values()));
  return {
    values: (node, on) => {
      if (on === 'tie') return kinds().get(node.id) ?? noneOfThem;
      if (on === 'barrier') return barriers().get(node.id) ?? noneOfThem;
      return recordValues(node)[on];
    },
    text: foldedText,
    degree: (id) => degrees().get(id) ?? 0,
  };
}

/** Works something out when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly is: Made } | null = null;
  return () => (made ??= { is: make() }).is;
}

function recordValues(node: NodeRecord): Readonly<Record<OfRecord, readonly string[]>> {
  const before = known.get(node);
  if (before !== undefined) return before;
  const facts = nodeFacts(node);
  const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? noneOfThem : values);
  const one = (value: string | undefined): readonly string[] => (value === undefined ? noneOfThem : [value]);
  const made = {
    kind: [node.kind],
    ring: one(facts.layer),
    field: orNone(facts.elements),
    status: [node.status],
    sector: one(facts.sector),
    scope: one(node.scope),
    municipality: orNone(facts.municipalities),
    tag: orNone(node.tags ?? []),
    certainty: orNone([...new Set((node.sources ?? []).map(({ certainty }) => certainty))]),
    extent: [facts.extent],
  };
  known.set(node, made);
  return made;
}

function foldedText(node: NodeRecord): string {
  const before = foldedTexts.get(node);
  if (before !== undefined) return before;
  const parts = [node.name, node.shortName, ...(node.altNames ?? []), ...Object.values(node.summary ?? {})];
  const made = foldText(parts.join(' '));
  foldedTexts.set(node, made);
  return made;
}

type Lists = ReadonlyMap<string, readonly string[]>;

/** The names of the two ends of each kind of tie that has a direction: `funds-out` funds, `funds-in` is funded. */
const ends: ReadonlyMap<string, readonly [out: string, into: string]> = new Map(
  relationKinds.filter(({ mutual }) => !mutual).map(({ id }) => [id, [`${id}-out`, `${id}-in`]]),
);

/** The kinds of ties in force that each node has, and of those with a direction which end it is. */
function tieKinds(graph: Graph): Lists {
  const kinds = new Map<string, string[]>();
  for (const relation of graph.relations.values()) {
    if (!isInForce(relation)) continue;
    const { kind, from, to } = relation;
    add(kinds, from, kind);
    add(kinds, to, kind);
    const named = ends.get(kind);
    if (named === undefined) continue;
    add(kinds, from, named[0]);
    add(kinds, to, named[1]);
  }
  return kinds;
}

/** What stands in the way of each node, by itself or by one of its ties. */
function barriersOf(graph: Graph): Lists {
  const barriers = new Map<string, string[]>();
  for (const { from, to, barriers: own = [] } of graph.relations.values()) {
    for (const barrier of own) {
      add(barriers, from, barrier);
      add(barriers, to, barrier);
    }
  }
  for (const node of graph.nodes.values()) {
    if ('barriers' in node) for (const barrier of node.barriers ?? []) add(barriers, node.id, barrier);
  }
  return barriers;
}

// A node has few of them, so that looking them through costs less than a set for each.
function add(lists: Map<string, string[]>, id: string, value: string): void {
  const known = lists.get(id);
  if (known === undefined) lists.set(id, [value]);
  else if (!known.includes(value)) known.push(value);
}
