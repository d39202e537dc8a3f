import { foldText, nameRank, nbCollator, nodeSearch, searchSpellings } from '@sirkel/graph-schema';
import type { NodeRecord } from '@sirkel/graph-schema';
import MiniSearch from 'minisearch';
import type { Query } from 'minisearch';

/** Finds nodes by what somebody types: ids, the best first. */
export type NodeSearch = (query: string) => readonly string[];

/**
 * A search over nodes: beginnings of words, all of the words, letters folded as Norwegian readers expect; where
 * nothing fits, words that are nearly so. Cost: linear in the texts to make, small to ask.
 */
export function createNodeSearch(nodes: readonly NodeRecord[]): NodeSearch {
  const index = new MiniSearch<NodeRecord>({
    fields: nodeSearch.fields,
    extractField: nodeSearch.extractField,
    processTerm: nodeSearch.processTerm,
    searchOptions: { prefix: true, combineWith: 'AND', boost: nodeSearch.boost },
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  index.addAll(nodes);
  return (query) => {
    if (query.trim() === '') return [];
    const exact = index.search(asAny(query));
    const found = exact.length > 0 ? exact : index.search(query, { fuzzy: (term) => (term.length > 3 ? 0.25 : false) });
    const begun = foldText(query.trim());
    return found
      .flatMap(({ id, score }) => {
        const node = byId.get(id as string);
        if (node === undefined) return [];
        const startsSo = Number(foldText(node.name).startsWith(begun));
        return { id: node.id, name: node.name, score, startsSo, rank: nameRank(node, query) };
      })
      .sort(
        (a, b) => a.rank - b.rank || b.startsSo - a.startsSo || b.score - a.score || nbCollator.compare(a.name, b.name),
      )
      .map(({ id }) => id);
  };
}

function asAny(query: string): Query {
  return { combineWith: 'OR', queries: searchSpellings(query).map((one) => ({ combineWith: 'AND', queries: [one] })) };
}
