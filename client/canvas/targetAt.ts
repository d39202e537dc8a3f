import type { Picture } from '../view/buildPicture.ts';
import { fieldAt } from '../view/circle/fields.ts';
import { placeUnder } from '../view/circle/placeNodes.ts';
import { polarOf, type Point } from '../view/circle/polar.ts';
import { cellAt } from '../view/collapse/cellOf.ts';
import type { PictureTarget } from './PictureTarget.ts';
import type { View } from './View.ts';

/** Names keep about their size on the screen: a finger finds them within this, px. */
const least = 22;

/**
 * The ring, field or cell at a point of the screen where no node is: a name before the cell that it stands in. Null where
 * the picture has none of these.
 * @param point px from the upper left corner of the picture
 */
export function targetAt(
  picture: Picture,
  { pan, zoom }: Pick<View, 'pan' | 'zoom'>,
  point: Point,
): PictureTarget | null {
  const at = { x: (point.x - pan.x) / zoom, y: (point.y - pan.y) / zoom };
  return picture.ground === null ? inCircle(picture, zoom, at) : onGround(picture.ground, zoom, at);
}

function inCircle({ stage, ringNames }: Picture, zoom: number, at: Point): PictureTarget | null {
  const named = ringNames.find(({ at: middle, rect }) => isNear(at, middle, { ...rect, zoom }));
  if (named !== undefined) return { on: 'ring', ring: named.id };
  const { radius, angle } = polarOf(at);
  const under = placeUnder(at, stage);
  if (under !== null) {
    const isInnermost = stage.rings[0]?.id === under.ring && stage.rings[0].inner === 0;
    return { on: 'cell', ring: under.ring, field: isInnermost ? null : fieldAt(angle) };
  }
  // The fields' names stand beyond the circle.
  return radius < stage.outside.outer + 120 ? { on: 'field', field: fieldAt(angle) } : null;
}

function onGround({ names, shapes }: NonNullable<Picture['ground']>, zoom: number, at: Point): PictureTarget | null {
  for (const { says, at: middle } of names) {
    if (says.what !== 'ring' && says.what !== 'field') continue;
    if (!isNear(at, middle, { width: 100, height: least, zoom })) continue;
    return says.what === 'ring' ? { on: 'ring', ring: says.id } : { on: 'field', field: says.id };
  }
  const box = shapes.find(
    (shape) =>
      shape.form === 'box' &&
      at.x >= shape.rect.x &&
      at.x <= shape.rect.x + shape.rect.width &&
      at.y >= shape.rect.y &&
      at.y <= shape.rect.y + shape.rect.height,
  );
  return box?.form === 'box' ? { on: 'cell', ...cellAt(box.cell) } : null;
}

function isNear(
  at: Point,
  middle: Point,
  { width, height, zoom }: { readonly width: number; readonly height: number; readonly zoom: number },
): boolean {
  const away = { x: Math.abs(at.x - middle.x) * zoom, y: Math.abs(at.y - middle.y) * zoom };
  return away.x <= width / 2 && away.y <= Math.max(height, least) / 2;
}
