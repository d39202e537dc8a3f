import { buildDirected, buildUndirected } from '../../server/analysis/buildAdjacency.ts';
import type { Adjacency, DirectedAdjacency } from '../../server/analysis/Adjacency.ts';
import type { TestGraph } from './TestGraph.ts';

export const undirected = (graph: TestGraph): Adjacency => buildUndirected(graph.nodeCount, graph).index;
export const directed = (graph: TestGraph): DirectedAdjacency => buildDirected(graph.nodeCount, graph).index;

/** The two ends of each tie of an index without direction, the lower one first. */
export function tieEnds({
  nodeCount,
  tieCount,
  offsets,
  targets,
  ties,
}: Adjacency): readonly (readonly [number, number])[] {
  const ends = Array.from({ length: tieCount }, () => [-1, -1] as [number, number]);
  for (let node = 0; node < nodeCount; node += 1) {
    for (let entry = offsets[node] as number; entry < (offsets[node + 1] as number); entry += 1) {
      if ((targets[entry] as number) > node) ends[ties[entry] as number] = [node, targets[entry] as number];
    }
  }
  return ends;
}
