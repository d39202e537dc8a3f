import type { Graph } from '@sirkel/graph-schema';
import type { Finding } from './Findings.ts';

/** A passage of a source. */
export type RestingPassage = { readonly title: string; readonly where: string | null };

/**
 * The passages that a finding rests on which no source says itself: those of its ties, or of the ties between its nodes
 * where it names none, and of its nodes that none of these comes to. Null where nothing of it is on the map.
 */
export function restsOn(
  { nodes, relations }: Pick<Finding, 'nodes' | 'relations'>,
  graph: Graph,
): readonly RestingPassage[] | null {
  const ends = new Set(nodes);
  const named = relations.flatMap((id) => graph.relations.get(id) ?? []);
  const between =
    named.length > 0 ? named : [...graph.relations.values()].filter(({ from, to }) => ends.has(from) && ends.has(to));
  const tied = new Set(between.flatMap(({ from, to }) => [from, to]));
  const records = [...between, ...nodes.flatMap((id) => (tied.has(id) ? [] : (graph.nodes.get(id) ?? [])))];
  if (records.length === 0) return null;
  const passages = records.flatMap(({ sources = [] }) =>
    sources.map(({ title, where }) => ({ title, where: where ?? null })),
  );
  return [...new Map(passages.map((passage) => [JSON.stringify(passage), passage])).values()];
}
