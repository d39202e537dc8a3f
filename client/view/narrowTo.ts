import type { VisibleGraph } from './visibleGraph.ts';

/**
 * What of a picture some nodes and relations are: for a list, which cannot let the rest step back. Where relations are
 * named they alone stay, else all between the nodes.
 * @param ids of nodes and relations; with none that is there, all of the picture stays
 */
export function narrowTo(visible: VisibleGraph, ids: readonly string[]): VisibleGraph {
  const named = new Set(ids);
  const nodes = visible.nodes.filter(({ id }) => named.has(id));
  if (nodes.length === 0) return visible;
  const own = visible.relations.filter(({ id }) => named.has(id));
  const between = visible.relations.filter(({ from, to }) => named.has(from) && named.has(to));
  return { ...visible, nodes, relations: own.length === 0 ? between : own };
}
