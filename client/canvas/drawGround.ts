import { narrowZoom } from '../view/circle/fitView.ts';
import type { Point, Rect } from '../view/circle/polar.ts';
import type { GroundShape } from '../view/layouts/Ground.ts';
import { groundNameSize, type PictureGround, type PictureGroundName } from '../view/layouts/nameGround.ts';
import { mixColours, type Palette } from '../view/look.ts';
import type { Surface } from './Surface.ts';
import { fontOf, type View } from './View.ts';

/** Draws the shapes of a layout's ground: discs, boxes and lines, in the circle's own colours. */
export function drawGround(context: Surface, ground: PictureGround, palette: Palette, view: View): void {
  context.save();
  context.translate(view.pan.x, view.pan.y);
  context.scale(view.zoom, view.zoom);
  context.lineWidth = 1 / view.zoom;
  for (const shape of ground.shapes) drawShape(context, shape, palette, view.zoom);
  context.restore();
}

function drawShape(context: Surface, shape: GroundShape, palette: Palette, zoom: number): void {
  context.strokeStyle = palette.line;
  context.beginPath();
  if (shape.form === 'line') {
    context.moveTo(shape.from.x, shape.from.y);
    context.lineTo(shape.to.x, shape.to.y);
    context.stroke();
    return;
  }
  if (shape.form === 'disc') context.arc(shape.at.x, shape.at.y, shape.radius, 0, 2 * Math.PI);
  else context.rect(shape.rect.x, shape.rect.y, shape.rect.width, shape.rect.height);
  context.fillStyle = mixColours(palette.background, palette.warm, shape.warmth);
  context.fill();
  context.stroke();
  if (shape.form === 'box' && shape.hatched) hatch(context, shape.rect, palette, zoom);
}

/** Fine lines at 45°, as in the circle's field for what belongs to none. */
function hatch(context: Surface, { x, y, width, height }: Rect, palette: Palette, zoom: number): void {
  context.save();
  context.clip();
  context.beginPath();
  for (let at = -height; at < width; at += 9) {
    context.moveTo(x + at, y + height);
    context.lineTo(x + at + height, y);
  }
  context.strokeStyle = palette.line;
  context.globalAlpha = 0.6;
  context.lineWidth = 0.8 / zoom;
  context.stroke();
  context.restore();
}

/** The size of names on the ground: they shrink a little with the picture, and never below what can be read. */
export function groundFontSize(zoom: number): number {
  return Math.min(15, Math.max(9.5, groundNameSize * zoom));
}

/** A name as it stands on a screen: its anchor, px before panning, and whether it is turned upright. */
export type ShownGroundName = {
  readonly lines: readonly string[];
  readonly at: Point;
  readonly align: 'left' | 'center' | 'right';
  readonly upright: boolean;
};

/** Where a name stands at a zoom: a small picture has it elsewhere, in one line. */
export function groundNameAt(name: PictureGroundName, zoom: number): ShownGroundName {
  const small = zoom < narrowZoom;
  const { at, align, upright } = small ? name.small : { ...name, upright: false };
  return {
    lines: small ? [shortOf(name)] : name.lines,
    at: { x: at.x * zoom, y: at.y * zoom },
    align,
    upright,
  };
}

/** Small circles lie close: the innermost says what is counted, and those around it the numbers alone. */
function shortOf({ says, lines }: PictureGroundName): string {
  const counts = says.what === 'steps' || says.what === 'help';
  return counts && says.steps > 1 ? `${says.steps} (${says.count})` : lines.join(' ');
}

/** Writes the names of a ground over the ties, with a halo, so that no line runs through them. */
export function drawGroundNames(context: Surface, ground: PictureGround, palette: Palette, view: View): void {
  const size = groundFontSize(view.zoom);
  context.save();
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.font = fontOf(size, 600);
  context.lineWidth = 4;
  context.strokeStyle = palette.background;
  context.fillStyle = palette.ink;
  for (const name of ground.names) {
    const { lines, at, align, upright } = groundNameAt(name, view.zoom);
    context.save();
    context.translate(at.x + view.pan.x, at.y + view.pan.y);
    if (upright) context.rotate(-Math.PI / 2);
    context.textAlign = align;
    lines.forEach((line, index) => {
      const y = (index - (lines.length - 1) / 2) * size * 1.17;
      context.strokeText(line, 0, y);
      context.fillText(line, 0, y);
    });
    context.restore();
  }
  context.restore();
}

/** What a name covers, px before panning. */
export function groundNameRect(
  name: PictureGroundName,
  zoom: number,
  measure: (line: string) => number,
  measuredSize: number,
): Rect {
  const { lines, at, align, upright } = groundNameAt(name, zoom);
  const size = groundFontSize(zoom);
  const width = (Math.max(...lines.map(measure)) * size) / measuredSize + 6;
  const height = lines.length * size * 1.17 + 2;
  if (upright) return { x: at.x - height / 2, y: at.y - width, width: height, height: width };
  const x = align === 'left' ? at.x - 3 : align === 'right' ? at.x - width + 3 : at.x - width / 2;
  return { x, y: at.y - height / 2, width, height };
}
