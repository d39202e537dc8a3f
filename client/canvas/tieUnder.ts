import type { Core } from 'cytoscape';
import type { Point } from '../view/circle/polar.ts';
import type { EdgeElement } from '../view/PictureElement.ts';
import { awayFrom, tieCurves } from '../view/tieCurves.ts';
import { tieIndex } from '../view/tieIndex.ts';
import type { CanvasState } from './CanvasState.ts';
import { activeIn } from './createDrawing.ts';
import { shownById } from './parking.ts';
import type { View } from './View.ts';

/** Within so many px of the screen a tie is meant: by a mouse, and by a finger. */
const rooms = { mouse: 4, finger: 12 };

/**
 * The drawn tie nearest to a point of the screen; null where none is near, or only such as step back. Cytoscape is not
 * asked: it would look through all ties at each move of the mouse, with more room than a crowded picture has.
 * Cost: a look at the box of each drawn tie, and at the pieces of those few whose box the point lies in.
 */
export function tieUnder(
  cy: Core,
  state: CanvasState,
  { pan, zoom }: Pick<View, 'pan' | 'zoom'>,
  point: Point,
  by: keyof typeof rooms,
): string | null {
  if (state.picture === null || state.gliding) return null;
  const at = { x: (point.x - pan.x) / zoom, y: (point.y - pan.y) / zoom };
  const curves = tieCurves(state.picture.elements);
  const called = state.called.map(curves.of).filter((curve) => curve !== null);
  const stands = standingOut(cy, state);
  let best: { readonly id: string; readonly away: number } | null = null;
  for (const curve of [...curves.atRest, ...called]) {
    const room = rooms[by] / zoom + curve.tie.data.width / 2;
    const away = awayFrom(curve, at, room);
    if (away <= room && away < (best?.away ?? Infinity) && stands(curve.tie)) best = { id: curve.tie.data.id, away };
  }
  return best?.id ?? null;
}

/** Which ties do not step back; what is only pointed at lets others come forward again, as the pointer leaves it. */
function standingOut(cy: Core, state: CanvasState): (tie: EdgeElement) => boolean {
  const isDrawn = (id: string): boolean => shownById(cy, id).nonempty();
  const active = activeIn({ ...state, hovered: null });
  const pointed = state.hovered;
  const isOwn = ({ data }: EdgeElement, id: string | null): boolean =>
    id !== null && [data.id, data.source, data.target].includes(id);
  if (active !== null && isDrawn(active)) return (tie) => isOwn(tie, active) || isOwn(tie, pointed);
  const { named } = state;
  if (![...named].some((id) => shownById(cy, id).isNode())) return () => true;
  const ties = tieIndex(state.picture?.elements ?? []).byId;
  const isBetween = ({ data }: EdgeElement): boolean => named.has(data.source) && named.has(data.target);
  const isNamedTie = (id: string): boolean => {
    const tie = ties.get(id);
    return tie !== undefined && isBetween(tie);
  };
  const areTiesNamed = [...named].some(isNamedTie);
  return (tie) => isOwn(tie, pointed) || (isBetween(tie) && (!areTiesNamed || named.has(tie.data.id)));
}
