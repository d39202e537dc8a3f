import { nameRank, nodeSearch, searchedField, searchSpellings } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import MiniSearch from 'minisearch';
import type { Query } from 'minisearch';

/** A node that was found, by id. */
export type NodeHit = { readonly id: string; readonly score: number; readonly foundIn: readonly string[] };

/** Search in one map's nodes. */
export type NodeSearch = {
  /** Nodes in which all words of the text are found, the best first. */
  find(graph: Graph, text: string): readonly NodeHit[];
};

const nameFields: ReadonlySet<string> = new Set(['name', 'shortName', 'altNames']);
// Shorter words have too many neighbours for a slip of the finger to be told from another word.
const SHORTEST_FUZZY = 5;
/** Longer texts are cut before they are looked for. */
const MAX_TEXT = 200;

/**
 * An index that brings itself up to date with the graph it is asked about, when it is asked: a map that nobody searches
 * costs nothing, and one that is searched pays for the nodes that changed.
 */
export function createNodeSearch(): NodeSearch {
  const indexed = new Map<string, NodeRecord>();
  const index = new MiniSearch<NodeRecord>({
    fields: nodeSearch.fields,
    extractField: nodeSearch.extractField,
    processTerm: nodeSearch.processTerm,
    searchOptions: {
      boost: nodeSearch.boost,
      prefix: true,
      fuzzy: (term) => (term.length >= SHORTEST_FUZZY ? 0.15 : false),
      weights: { prefix: 0.5, fuzzy: 0.1 },
      combineWith: 'AND',
    },
  });
  let sequence = -1;
  const refresh = (graph: Graph): void => {
    if (graph.sequence === sequence) return;
    for (const id of indexed.keys()) {
      if (graph.nodes.has(id)) continue;
      index.discard(id);
      indexed.delete(id);
    }
    // Records are replaced, never changed, so a record that is the same object has the same words.
    for (const node of graph.nodes.values()) {
      const before = indexed.get(node.id);
      if (before === node) continue;
      if (before === undefined) index.add(node);
      else index.replace(node);
      indexed.set(node.id, node);
    }
    sequence = graph.sequence;
  };
  return {
    find: (graph, text) => {
      refresh(graph);
      const asked = text.slice(0, MAX_TEXT);
      const found = index.search(asAny(asked)).map(({ id, score, match }) => ({
        id: String(id),
        score,
        foundIn: [...new Set(Object.values(match).flat().map(searchedField))],
      }));
      const ranks = new Map(found.map((hit) => [hit.id, rank(hit, indexed.get(hit.id), asked)]));
      const rankOf = ({ id }: NodeHit): number => ranks.get(id) ?? 0;
      return found.sort((a, b) => rankOf(a) - rankOf(b) || b.score - a.score || (a.id < b.id ? -1 : 1));
    },
  };
}

// Only what is written so may have a slip: two words joined are long enough to be near many others.
function asAny(text: string): Query {
  const spellings = searchSpellings(text).map((one) => ({ combineWith: 'AND' as const, queries: [one] }));
  return { combineWith: 'OR', queries: spellings.map((one, at) => (at === 0 ? one : { ...one, fuzzy: false })) };
}

// What is called so stands first, then what has the words in a name, however often they are in other texts.
function rank({ foundIn }: NodeHit, node: NodeRecord | undefined, text: string): number {
  const named = node === undefined ? 2 : nameRank(node, text);
  return named < 2 || foundIn.some((field) => nameFields.has(field)) ? named : 3;
}
