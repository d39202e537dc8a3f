import type { Core, NodeSingular } from 'cytoscape';
import { polarOf } from '../view/circle/polar.ts';

/**
 * The next neighbour of a node, clockwise around the circle (`way` 1) or against it.
 * @param centre whose neighbours
 * @param current the neighbour one stands on; the round begins when it is none of them
 */
export function neighbourStep(cy: Core, centre: string | null, current: string | null, way: 1 | -1): string | null {
  if (centre === null) return null;
  const neighbours = cy
    .getElementById(centre)
    .connectedEdges('.tie')
    .connectedNodes()
    .filter((node) => node.id() !== centre)
    .map((node: NodeSingular) => ({ id: node.id(), ...polarOf(node.position()) }))
    .toSorted((a, b) => a.angle - b.angle || a.radius - b.radius);
  if (neighbours.length === 0) return null;
  const at = neighbours.findIndex(({ id }) => id === current);
  const next = at === -1 ? (way === 1 ? 0 : neighbours.length - 1) : (at + way + neighbours.length) % neighbours.length;
  return neighbours[next]?.id ?? null;
}
