import { relationKinds, vocabularies, nodeKinds } from '@sirkel/graph-schema';
import type { Element, Graph, NodeKind, NodeRecord, RelationKind, RelationRecord, Whose } from '@sirkel/graph-schema';

/** An entry that is tried out, as if it existed. */
export type TriedEntry = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly layer?: string;
  readonly elements?: readonly Element[];
  readonly whose?: Whose;
};

/** A tie that is tried out, as if it existed. */
export type TriedTie = {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
};

/** What is added in a trial. */
export type Additions = { readonly nodes: readonly TriedEntry[]; readonly relations: readonly TriedTie[] };

export const noAdditions: Additions = { nodes: [], relations: [] };

/** What lies in the tray, as far as it fits the map as it stands. */
export type Trial = {
  /** Ids of what is taken away and is on the map. */
  readonly removed: readonly string[];
  /** How many were taken away that somebody has removed from the map since. */
  readonly goneSince: number;
  readonly additions: Additions;
  /** The ids of added ties that do not count now, since an end of theirs is taken away. */
  readonly hanging: readonly string[];
};

/** What counts of what was chosen. What is added leaves the trial once it is on the map. */
export function trialOf(graph: Graph, without: readonly string[], { nodes, relations }: Additions): Trial {
  const removed = without.filter((id) => graph.nodes.has(id) || graph.relations.has(id));
  const entries = nodes.filter(({ id }) => !graph.nodes.has(id)).map((entry) => placed(graph, entry));
  const ends = new Set([...graph.nodes.keys()].filter((id) => !removed.includes(id)));
  for (const { id } of entries) ends.add(id);
  const waiting = relations.filter(({ id }) => !graph.relations.has(id));
  const isHeld = ({ from, to }: TriedTie): boolean => ends.has(from) && ends.has(to);
  return {
    removed,
    goneSince: without.length - removed.length,
    additions: { nodes: entries, relations: waiting.filter(isHeld) },
    hanging: waiting.filter((tie) => !isHeld(tie)).map(({ id }) => id),
  };
}

// The map may have lost the ring meanwhile.
function placed({ settings }: Graph, { layer, ...entry }: TriedEntry): TriedEntry {
  return layer !== undefined && settings?.layers.some(({ id }) => id === layer) === true ? { ...entry, layer } : entry;
}

/** The entries that can be tied in a trial: those of the map that are not taken away, and those that are added. */
export function entriesOf(graph: Graph, { removed, additions }: Trial): readonly NodeRecord[] {
  const gone = new Set(removed);
  return [...[...graph.nodes.values()].filter(({ id }) => !gone.has(id)), ...additions.nodes.map(asRecord)];
}

/** An added entry as the map would have it. */
export const asRecord = (entry: TriedEntry): NodeRecord =>
  ({ ...entry, status: 'existing', version: 0 }) as unknown as NodeRecord;

/** The ties of an entry that stand on the map and are not taken away. */
export function tiesLeft(graph: Graph, node: string, { removed }: Trial): readonly RelationRecord[] {
  const gone = new Set(removed);
  return [...(graph.ties.get(node) ?? [])]
    .flatMap((id) => graph.relations.get(id) ?? [])
    .filter(({ id, from, to }) => !gone.has(id) && !gone.has(from) && !gone.has(to));
}

/** What a tab has kept of a trial; what is not ours in it is passed over. */
export function readAdditions(kept: Readonly<Record<string, unknown>> | undefined): Additions {
  const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  return {
    nodes: listOf(kept?.['nodes']).filter(isEntry),
    relations: listOf(kept?.['relations']).filter(isTie),
  };
}

const isId = (value: unknown): boolean => typeof value === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(value);

function isEntry(value: unknown): value is TriedEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, name, elements = [] } = value as Partial<Record<keyof TriedEntry, unknown>>;
  return (
    isId(id) &&
    typeof name === 'string' &&
    nodeKinds.some((known) => known.id === kind) &&
    Array.isArray(elements) &&
    elements.every((element) => vocabularies.element.terms.some((known) => known.id === element))
  );
}

function isTie(value: unknown): value is TriedTie {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, from, to } = value as Partial<Record<keyof TriedTie, unknown>>;
  return isId(id) && isId(from) && isId(to) && relationKinds.some((known) => known.id === kind);
}
