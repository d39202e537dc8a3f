import { foldText, relationKinds } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { nodeFacts } from '../nodeFacts.ts';
import { noValue } from './Expression.ts';
import type { ChoiceSubject } from './Expression.ts';

/** What filters read of the nodes of a graph as it stands now. What is worked out once is kept as long as it is. */
export type NodeReading = {
  /** The values a node has of a subject; `none` when it has none. */
  readonly values: (node: NodeRecord, on: ChoiceSubject) => readonly string[];
  /** Its names and summary, folded for searching. */
  readonly text: (node: NodeRecord) => string;
  /** All its ties, of any status. */
  readonly degree: (id: string) => number;
};

const noneOfThem: readonly string[] = [noValue];
type OfRecord = Exclude<ChoiceSubject, 'tie' | 'barrier'>;

// Records are replaced when they change, never written into.
const known = new WeakMap<NodeRecord, Readonly<Record<OfRecord, readonly string[]>>>();
const foldedTexts = new WeakMap<NodeRecord, string>();
const mutual: ReadonlySet<string> = new Set(relationKinds.filter((kind) => kind.mutual).map(({ id }) => id));

/** Reads a graph. It changes in place, so a reading is for one moment. */
export function readNodes(graph: Graph): NodeReading {
  let ofTies: TieFacts | null = null;
  const ties = (): TieFacts => (ofTies ??= tieFacts(graph));
  return {
    values: (node, on) => {
      if (on === 'tie') return listed(ties().kinds.get(node.id));
      if (on === 'barrier') return listed(ties().barriers.get(node.id));
      return recordValues(node)[on];
    },
    text: foldedText,
    degree: (id) => ties().degrees.get(id) ?? 0,
  };
}

const listed = (values: ReadonlySet<string> | undefined): readonly string[] =>
  values === undefined ? noneOfThem : [...values];

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

type TieFacts = {
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly barriers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly degrees: ReadonlyMap<string, number>;
};

/** What nodes have of their ties; a kind also with the end that the node is: `funds-out` funds, `funds-in` is funded. */
function tieFacts(graph: Graph): TieFacts {
  const [kinds, barriers] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const degrees = new Map<string, number>();
  for (const { kind, from, to, barriers: own = [] } of graph.relations.values()) {
    for (const end of from === to ? [from] : [from, to]) {
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
      add(kinds, end, kind);
      for (const barrier of own) add(barriers, end, barrier);
    }
    if (mutual.has(kind)) continue;
    add(kinds, from, `${kind}-out`);
    add(kinds, to, `${kind}-in`);
  }
  for (const node of graph.nodes.values()) {
    if ('barriers' in node) for (const barrier of node.barriers ?? []) add(barriers, node.id, barrier);
  }
  return { kinds, barriers, degrees };
}

function add(sets: Map<string, Set<string>>, id: string, value: string): void {
  const known = sets.get(id);
  if (known === undefined) sets.set(id, new Set([value]));
  else known.add(value);
}
