import { SirkelError, type Graph } from '@sirkel/graph-schema';
import { MOST_ENDS, MOST_ROUTES } from './findRoutes.ts';

/** Between what, and how many ways. */
export type AskedRoutes = {
  readonly from: readonly string[];
  readonly to?: readonly string[] | null;
  readonly k: number;
};

/**
 * Whether a question about ways fits the map.
 * @throws SirkelError INVALID or NOT_FOUND, with a sentence
 */
export function checkRoutes(graph: Graph, { from, to, k }: AskedRoutes): void {
  if (k < 1 || k > MOST_ROUTES) throw invalid('k', `Expected 1 to ${String(MOST_ROUTES)} ways; got ${String(k)}.`);
  checkEnds(graph, 'from', from);
  if (to !== null && to !== undefined) {
    checkEnds(graph, 'to', to);
    const both = from.find((id) => to.includes(id));
    if (both !== undefined) throw invalid('to', `Nothing lies between: ${both} is both a beginning and an end.`);
  } else if (from.some((id) => graph.nodes.get(id)?.kind !== 'need')) {
    throw invalid('from', 'Without `to` one begins at needs: it is asked who can meet them.');
  }
}

function checkEnds(graph: Graph, path: 'from' | 'to', ids: readonly string[]): void {
  if (ids.length === 0 || ids.length > MOST_ENDS) {
    throw invalid(path, `Expected 1 to ${String(MOST_ENDS)} nodes in \`${path}\`; got ${String(ids.length)}.`);
  }
  const missing = ids.find((id) => !graph.nodes.has(id));
  if (missing === undefined) return;
  throw new SirkelError('NOT_FOUND', `There is no node with the id "${missing.slice(0, 80)}".`, { path });
}

const invalid = (path: string, message: string): SirkelError => new SirkelError('INVALID', message, { path });
