import { fieldLines, fieldSpan } from '../view/circle/fields.ts';
import { pointAt } from '../view/circle/polar.ts';
import type { Picture } from '../view/buildPicture.ts';
import { mixColours, type Palette } from '../view/look.ts';
import { drawGround } from './drawGround.ts';
import type { Surface } from './Surface.ts';
import type { View } from './View.ts';

/**
 * Draws what lies under nodes and ties: rings that fade from the warm centre, the lines between rings and fields,
 * the hatched field. Everything is vector, drawn anew for each view, so that it stays sharp.
 * @param context a cleared canvas, already scaled to the device's pixels
 */
export function drawBackdrop(context: Surface, picture: Picture, palette: Palette, view: View): void {
  if (picture.ground !== null) {
    drawGround(context, picture.ground, palette, view);
    return;
  }
  context.save();
  context.translate(view.pan.x, view.pan.y);
  context.scale(view.zoom, view.zoom);
  drawRings(context, picture, palette, view.zoom);
  drawHatching(context, picture, palette, view.zoom);
  drawFieldLines(context, picture, palette, view.zoom);
  context.restore();
}

function drawRings(context: Surface, picture: Picture, palette: Palette, zoom: number): void {
  const { rings } = picture.stage;
  rings.toReversed().forEach((ring, fromOutside) => {
    const share = (rings.length - 1 - fromOutside) / Math.max(1, rings.length - 1);
    circle(context, ring.outer);
    context.fillStyle = mixColours(palette.warm, palette.background, share ** 0.8);
    context.fill();
    context.strokeStyle = palette.line;
    context.lineWidth = (fromOutside === 0 ? 1.25 : 1) / zoom;
    context.stroke();
  });
}

function circle(context: Surface, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
}

/** The field for what belongs to none: fine lines at 45°, clipped to its sector. */
function drawHatching(context: Surface, picture: Picture, palette: Palette, zoom: number): void {
  const { radius, rings } = picture.stage;
  const inner = rings[0]?.outer ?? 0;
  const { from, to } = fieldSpan('none');
  context.save();
  context.beginPath();
  context.arc(0, 0, radius, from - Math.PI / 2, to - Math.PI / 2);
  context.arc(0, 0, inner, to - Math.PI / 2, from - Math.PI / 2, true);
  context.clip();
  context.beginPath();
  for (let at = -2 * radius; at < radius; at += 9) {
    context.moveTo(at, 0);
    context.lineTo(at + radius, -radius);
  }
  context.strokeStyle = palette.line;
  context.globalAlpha = 0.6;
  context.lineWidth = 0.8 / zoom;
  context.stroke();
  context.restore();
}

/** Field lines begin outside the innermost ring: life is not lived in sectors. */
function drawFieldLines(context: Surface, picture: Picture, palette: Palette, zoom: number): void {
  const { radius, rings } = picture.stage;
  context.beginPath();
  for (const angle of fieldLines()) {
    const start = pointAt(rings[0]?.outer ?? 0, angle);
    const end = pointAt(radius, angle);
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
  }
  context.strokeStyle = palette.line;
  context.lineWidth = 1 / zoom;
  context.stroke();
}
