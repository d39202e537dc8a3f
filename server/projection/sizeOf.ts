import { isInForce, type Graph } from '@sirkel/graph-schema';

/** How large a map is. */
export type MapSize = {
  readonly nodeCount: number;
  readonly relationCount: number;
  /** How many of the relations are there, as analyses count them. */
  readonly relationsInForce: number;
};

/** Counts what a map holds. */
export function sizeOf({ nodes, relations }: Pick<Graph, 'nodes' | 'relations'>): MapSize {
  let relationsInForce = 0;
  for (const relation of relations.values()) if (isInForce(relation)) relationsInForce += 1;
  return { nodeCount: nodes.size, relationCount: relations.size, relationsInForce };
}
