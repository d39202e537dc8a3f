import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';

/** How much had been entered at the end of a day or a month. */
export type RegisteredAt = {
  /** YYYY-MM-DD, or YYYY-MM where there are many days. */
  readonly date: string;
  readonly nodes: number;
  readonly relations: number;
};

export type Registered = {
  /** Ascending; only when something was entered. */
  readonly points: readonly RegisteredAt[];
  /** What does not say when it was entered. */
  readonly undated: { readonly nodes: number; readonly relations: number };
};

// More points than that nobody reads.
const MOST_DAYS = 90;

/**
 * Tells when what stands on the map today was entered: how the work with the map has gone, and nothing of the region. What
 * has been removed since is not among it; suggestions that nobody has answered are not either. Linear.
 */
export function registered({ nodes, relations }: Graph): Registered {
  const entered = [days(nodes.values()), days(relations.values())] as const;
  const all = [...entered[0].known, ...entered[1].known];
  const length = new Set(all).size > MOST_DAYS ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length;
  const dates = [...new Set(all.map((day) => day.slice(0, length)))].sort();
  const [nodesUpTo, relationsUpTo] = entered.map(({ known }) => sumUp(known, length));
  return {
    points: dates.map((date) => ({ date, nodes: nodesUpTo?.(date) ?? 0, relations: relationsUpTo?.(date) ?? 0 })),
    undated: { nodes: entered[0].undated, relations: entered[1].undated },
  };
}

type Days = { readonly known: readonly string[]; readonly undated: number };

function days(records: Iterable<NodeRecord | RelationRecord>): Days {
  const counted = [...records].filter(({ review }) => review !== 'pending');
  const known = counted.flatMap(({ createdAt }) => (createdAt === undefined ? [] : [createdAt.slice(0, 10)]));
  return { known, undated: counted.length - known.length };
}

/** How many lie at a date or before it; to be asked in ascending order. */
function sumUp(known: readonly string[], length: number): (date: string) => number {
  const counts = new Map<string, number>();
  for (const day of known) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + 1);
  let sum = 0;
  return (date) => (sum += counts.get(date) ?? 0);
}
