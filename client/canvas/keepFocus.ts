import type { Core } from 'cytoscape';
import type { Picture } from '../view/buildPicture.ts';
import type { Point } from '../view/circle/polar.ts';
import { shownById, shownNodes } from './parking.ts';

/**
 * Where the keyboard stands in the next picture when its node is no longer drawn: on what stands for it now, as when it
 * was collapsed; else on the node nearest to where it stood, as when what was collapsed is shown each by itself.
 * Null when there is none.
 * @param stood where it stood
 */
export function keepFocus(cy: Core, focused: string, stood: Point | null, { standsFor }: Picture): string | null {
  if (shownById(cy, focused).nonempty()) return focused;
  const other = standsFor.get(focused);
  if (other !== undefined && shownById(cy, other).nonempty()) return other;
  if (stood === null) return null;
  let nearest: { readonly id: string; readonly away: number } | null = null;
  for (const node of shownNodes(cy).toArray()) {
    const { x, y } = node.position();
    const away = (x - stood.x) ** 2 + (y - stood.y) ** 2;
    if (away < (nearest?.away ?? Infinity)) nearest = { id: node.id(), away };
  }
  return nearest?.id ?? null;
}
