import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useMemo } from 'react';
import { usePart } from '../../components/usePart.ts';
import { useMapSnapshot } from '../../state/useMap.ts';
import type { NodeSearch } from './createNodeSearch.ts';
import type { searchPart } from './searchPart.ts';

const none: readonly string[] = [];

/** What a query finds, and whether the search has come yet. */
export type NodeHits = {
  /** Ids, the best first. */
  readonly hits: readonly string[];
  readonly standing: 'waiting' | 'there' | 'failed';
};

/**
 * The nodes that a query finds. The search comes along when it is wanted, or with the next letter; the map is read then,
 * so that the first letter need not wait for it, and after that what has changed, when something is asked.
 */
export function useNodeHits(part: typeof searchPart, graph: Graph, query: string, wanted: boolean): NodeHits {
  const { version } = useMapSnapshot();
  const fetched = usePart(part, wanted);
  useEffect(() => {
    if (query !== '') void part.again();
  }, [part, query]);
  const create = fetched.state === 'there' ? fetched.content : null;
  const search = useMemo(() => create?.() ?? null, [create]);
  useEffect(() => {
    if (wanted) search?.follow(graph.nodes);
  }, [wanted, search, graph]);
  const asked = query.trim() !== '';
  const hits = useMemo(
    () => (search === null || !asked ? none : findIn(version, graph, search, query)),
    [search, asked, query, graph, version],
  );
  return { hits, standing: fetched.state };
}

// The graph changes in place, so its version is part of the question.
function findIn(_version: number, graph: Graph, search: NodeSearch, query: string): readonly string[] {
  search.follow(graph.nodes);
  return search.find(query);
}
