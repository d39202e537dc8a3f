import { foldText, nameRank, nbCollator, nodeSearch, searchSpellings } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import MiniSearch from 'minisearch';
import type { Query } from 'minisearch';

/** Finds nodes by what somebody types. */
export type NodeSearch = {
  /** Brings the index in step with the nodes of now: what is new, changed or gone is read, all else stays. */
  readonly follow: (nodes: Pick<Graph['nodes'], 'get' | 'values'>) => void;
  /** Ids of what it followed last, the best first; none for a query of nothing but spaces. */
  readonly find: (query: string) => readonly string[];
};

/**
 * A search over nodes: beginnings of words, all of the words, letters folded as Norwegian readers expect; where
 * nothing fits, words that are nearly so. Cost: linear in the texts that are new to it, small to ask.
 */
export function createNodeSearch(): NodeSearch {
  const index = new MiniSearch<NodeRecord>({
    fields: nodeSearch.fields,
    extractField: nodeSearch.extractField,
    processTerm: nodeSearch.processTerm,
    searchOptions: { prefix: true, combineWith: 'AND', boost: nodeSearch.boost },
  });
  const known = new Map<string, NodeRecord>();
  return {
    follow: (nodes) => {
      for (const node of [...known.values()]) {
        // A record is never changed, it is put in the place of another.
        if (nodes.get(node.id) === node) continue;
        index.remove(node);
        known.delete(node.id);
      }
      for (const node of nodes.values()) {
        if (known.has(node.id)) continue;
        index.add(node);
        known.set(node.id, node);
      }
    },
    find: (query) => (query.trim() === '' ? [] : found(index, known, query)),
  };
}

function found(index: MiniSearch<NodeRecord>, known: ReadonlyMap<string, NodeRecord>, query: string): string[] {
  const exact = index.search(asAny(query));
  const hits = exact.length > 0 ? exact : index.search(query, { fuzzy: (term) => (term.length > 3 ? 0.25 : false) });
  const begun = foldText(query.trim());
  return hits
    .flatMap(({ id, score }) => {
      const node = known.get(id as string);
      if (node === undefined) return [];
      const startsSo = Number(foldText(node.name).startsWith(begun));
      return { id: node.id, name: node.name, score, startsSo, rank: nameRank(node, query) };
    })
    .sort(
      (a, b) => a.rank - b.rank || b.startsSo - a.startsSo || b.score - a.score || nbCollator.compare(a.name, b.name),
    )
    .map(({ id }) => id);
}

function asAny(query: string): Query {
  return { combineWith: 'OR', queries: searchSpellings(query).map((one) => ({ combineWith: 'AND', queries: [one] })) };
}
