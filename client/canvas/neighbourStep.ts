import type { Core } from 'cytoscape';
import { polarOf } from '../view/circle/polar.ts';
import type { TieIndex } from '../view/tieIndex.ts';
import { shownById } from './parking.ts';

/**
 * The next neighbour of a node, clockwise around the circle (`way` 1) or against it.
 * @param ties of the picture, also those that are not drawn
 * @param centre whose neighbours
 * @param current the neighbour one stands on; the round begins when it is none of them
 */
export function neighbourStep(
  cy: Core,
  ties: TieIndex,
  centre: string | null,
  current: string | null,
  way: 1 | -1,
): string | null {
  if (centre === null) return null;
  const ends = ties.of(centre).map(({ data }) => (data.source === centre ? data.target : data.source));
  const neighbours = [...new Set(ends)]
    .map((id) => shownById(cy, id).nodes().first())
    .filter((node) => node.nonempty())
    .map((node) => ({ id: node.id(), ...polarOf(node.position()) }))
    .toSorted((a, b) => a.angle - b.angle || a.radius - b.radius);
  if (neighbours.length === 0) return null;
  const at = neighbours.findIndex(({ id }) => id === current);
  const next = at === -1 ? (way === 1 ? 0 : neighbours.length - 1) : (at + way + neighbours.length) % neighbours.length;
  return neighbours[next]?.id ?? null;
}
