import { foldText, nbCollator } from '@sirkel/graph-schema';
import type { NodeRecord } from '@sirkel/graph-schema';
import MiniSearch from 'minisearch';

/** Finds nodes by what somebody types: ids, the best first. */
export type NodeSearch = (query: string) => readonly string[];

const texts = ['name', 'shortName', 'altNames', 'tags', 'summary', 'description'] as const;
// A name is what one looks for; a text that mentions it comes after.
const weights = { name: 20, shortName: 16, altNames: 12, tags: 3, summary: 1, description: 0.5 };

/**
 * A search over nodes: beginnings of words, all of the words, letters folded as Norwegian readers expect; where
 * nothing fits, words that are nearly so. Cost: linear in the texts to make, small to ask.
 */
export function createNodeSearch(nodes: readonly NodeRecord[]): NodeSearch {
  const index = new MiniSearch<Record<string, string>>({
    idField: 'id',
    fields: [...texts],
    processTerm: (term) => foldText(term) || null,
    searchOptions: { prefix: true, combineWith: 'AND', boost: weights },
  });
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  index.addAll(nodes.map(textsOf));
  return (query) => {
    if (query.trim() === '') return [];
    const exact = index.search(query);
    const found = exact.length > 0 ? exact : index.search(query, { fuzzy: (term) => (term.length > 3 ? 0.25 : false) });
    const begun = foldText(query.trim());
    const nameOf = (id: string): string => names.get(id) ?? '';
    const startsSo = (id: string): number => Number(foldText(nameOf(id)).startsWith(begun));
    return found
      .map(({ id, score }) => ({ id: id as string, score }))
      .sort(
        (a, b) =>
          startsSo(b.id) - startsSo(a.id) || b.score - a.score || nbCollator.compare(nameOf(a.id), nameOf(b.id)),
      )
      .map(({ id }) => id);
  };
}

function textsOf(node: NodeRecord): Record<string, string> {
  const record: Readonly<Record<string, unknown>> = node;
  return { id: node.id, ...Object.fromEntries(texts.map((field) => [field, flat(record[field])])) };
}

function flat(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value as Readonly<Record<string, unknown>>)
    .filter((part) => typeof part === 'string')
    .join(' ');
}
