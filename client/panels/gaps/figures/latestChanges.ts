import type { Graph } from '@sirkel/graph-schema';

/** A change as far as what stands on the map still tells of it. */
export type LatestChange = {
  /** ISO 8601. */
  readonly at: string;
  /** The ids of the entries that it changed last, and of those that the ties it changed last begin at. */
  readonly nodes: readonly string[];
  /** How many records it changed last. */
  readonly count: number;
};

/** When the map was begun, as far as its records tell, and the latest changes since, the newest first. */
export function latestChanges(
  graph: Graph,
  most: number,
): { readonly began: string | null; readonly changes: readonly LatestChange[] } {
  const { nodes, relations, followUps } = graph;
  const records = [
    ...[...nodes.values()].map((node) => ({ ...timesOf(node), about: [node.id] })),
    ...[...relations.values()].map((tie) => ({ ...timesOf(tie), about: [tie.from] })),
    ...[...followUps.values()].map((followUp) => ({ ...timesOf(followUp), about: followUp.nodes ?? [] })),
  ];
  const began = records.reduce<string | null>(
    (first, { created }) => (created !== undefined && (first === null || created < first) ? created : first),
    null,
  );
  const byTime = new Map<string, { nodes: Set<string>; count: number }>();
  for (const { updated, about } of records) {
    // Before it began there was nothing to compare with.
    if (updated === undefined || began === null || updated <= began) continue;
    const change = byTime.get(updated) ?? { nodes: new Set(), count: 0 };
    for (const id of about) change.nodes.add(id);
    byTime.set(updated, { nodes: change.nodes, count: change.count + 1 });
  }
  const newest = [...byTime].toSorted(([one], [other]) => (one < other ? 1 : -1)).slice(0, most);
  return { began, changes: newest.map(([at, change]) => ({ at, nodes: [...change.nodes], count: change.count })) };
}

type Stamped = { readonly createdAt?: string; readonly updatedAt?: string };

function timesOf({ createdAt, updatedAt }: Stamped) {
  return { created: createdAt, updated: updatedAt ?? createdAt };
}
