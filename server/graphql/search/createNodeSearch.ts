import { foldText } from '@sirkel/graph-schema';
import type { Graph, LocalizedText, NodeRecord } from '@sirkel/graph-schema';
import MiniSearch from 'minisearch';

/** A node that was found, by id. */
export type NodeHit = { readonly id: string; readonly score: number; readonly foundIn: readonly string[] };

/** Search in one map's nodes. */
export type NodeSearch = {
  /** Nodes in which all words of the text are found, the best first. */
  find(graph: Graph, text: string): readonly NodeHit[];
};

const textFields = ['name', 'shortName', 'altNames', 'tags', 'organisationNumber', 'summary', 'description'] as const;
const nameFields: ReadonlySet<string> = new Set(['name', 'shortName', 'altNames']);
const boost = { name: 5, shortName: 4, altNames: 4, tags: 2, summary: 1, description: 0.5 };
// Shorter words have too many neighbours for a slip of the finger to be told from another word.
const SHORTEST_FUZZY = 5;
/** Longer texts are cut before they are looked for. */
const MAX_TEXT = 200;

type Indexed = Pick<NodeRecord, 'id'> & Readonly<Partial<Record<(typeof textFields)[number], string>>>;

/**
 * An index that brings itself up to date with the graph it is asked about, when it is asked: a map that nobody searches
 * costs nothing, and one that is searched pays for the nodes that changed.
 */
export function createNodeSearch(): NodeSearch {
  const indexed = new Map<string, NodeRecord>();
  const index = new MiniSearch<Indexed>({
    fields: [...textFields],
    processTerm: (term) => foldText(term) || null,
    searchOptions: {
      boost,
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
      if (before === undefined) index.add(wordsOf(node));
      else index.replace(wordsOf(node));
      indexed.set(node.id, node);
    }
    sequence = graph.sequence;
  };
  return {
    find: (graph, text) => {
      refresh(graph);
      const found = index.search(text.slice(0, MAX_TEXT)).map(({ id, score, match }) => ({
        id: String(id),
        score,
        foundIn: [...new Set(Object.values(match).flat())],
      }));
      return found.sort((a, b) => rank(a) - rank(b) || b.score - a.score || (a.id < b.id ? -1 : 1));
    },
  };
}

// What is found in a name stands before what is found in other texts, however often it is there.
function rank({ foundIn }: NodeHit): number {
  return foundIn.some((field) => nameFields.has(field)) ? 0 : 1;
}

function wordsOf(node: NodeRecord): Indexed {
  const words: Record<string, string> & { id: string } = { id: node.id };
  for (const field of textFields) {
    const text = textOf((node as Readonly<Record<string, unknown>>)[field]);
    if (text !== '') words[field] = text;
  }
  return words;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value === 'object' && value !== null) return Object.values(value as LocalizedText).join('\n');
  return '';
}
