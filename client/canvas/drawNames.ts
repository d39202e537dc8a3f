import { fieldSpan } from '../view/circle/fields.ts';
import { arcNameRoom, narrowZoom } from '../view/circle/fitView.ts';
import { fieldNameSize, ringNameSize, type PictureName } from '../view/circle/ringNames.ts';
import type { Picture } from '../view/buildPicture.ts';
import { mixColours, type Palette } from '../view/look.ts';
import { drawArcText } from './drawArcText.ts';
import { fontOf, type View } from './View.ts';

/** What the picture itself says besides names. */
export type PictureWords = { readonly nothingHere: string; readonly tray: string };

export const arcNameSize = 11.5;

/**
 * Writes the names of rings and fields and of the tray, over the ties, so that no line runs through a name.
 * @param context scaled to the device's pixels
 */
export function drawNames(
  context: CanvasRenderingContext2D,
  picture: Picture,
  palette: Palette,
  view: View,
  words: PictureWords,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  const ringSize = ringFontSize(view.zoom);
  picture.ringNames.forEach((name, index) => {
    const share = index / Math.max(1, picture.ringNames.length - 1);
    const fill = mixColours(palette.warm, palette.background, share ** 0.8);
    const note = picture.emptyRings.has(name.id) ? words.nothingHere : null;
    drawPill(context, name, { ...view, size: ringSize }, { fill, ink: palette.quiet }, note);
  });
  context.fillStyle = palette.ink;
  if (view.zoom < narrowZoom) {
    for (const name of picture.fieldNames) {
      const span = fieldSpan(name.id);
      const at = { x: view.pan.x, y: view.pan.y, radius: picture.stage.outside.outer * view.zoom + arcNameRoom };
      drawArcText(context, name.lines.join(' '), at, (span.from + span.to) / 2, fontOf(arcNameSize, 600));
    }
  } else drawFieldNames(context, picture, palette, view);
  if (picture.trayCount > 0) drawTrayName(context, picture, palette, view, words.tray);
}

function drawFieldNames(context: CanvasRenderingContext2D, picture: Picture, palette: Palette, view: View): void {
  for (const name of picture.fieldNames) {
    const quiet = name.id === 'none';
    context.font = fontOf(quiet ? fieldNameSize - 1 : fieldNameSize, quiet ? 500 : 600);
    context.fillStyle = quiet ? palette.quiet : palette.ink;
    context.fillText(name.lines.join(' '), ...onScreen(name.at.x, name.at.y, view));
  }
}

function drawTrayName(
  context: CanvasRenderingContext2D,
  picture: Picture,
  palette: Palette,
  view: View,
  word: string,
): void {
  const spots = [...picture.placement.spots.values()].filter(({ ring }) => ring === null);
  const left = Math.min(...spots.map(({ x }) => x)) - 12;
  const under = Math.max(...spots.map(({ y }) => y)) + 26;
  context.font = fontOf(ringNameSize, 600);
  context.textAlign = 'left';
  context.fillStyle = palette.quiet;
  context.fillText(`${word} (${String(picture.trayCount)})`, ...onScreen(left, under, view));
}

/** Ring names shrink a little with the picture, and never below what can be read. */
export function ringFontSize(zoom: number): number {
  return Math.min(14, Math.max(9, ringNameSize * zoom));
}

function drawPill(
  context: CanvasRenderingContext2D,
  name: PictureName,
  view: View & { readonly size: number },
  colours: { readonly fill: string; readonly ink: string },
  note: string | null,
): void {
  const lines = note === null ? name.lines : [...name.lines, note];
  const lineHeight = view.size * 1.17;
  context.font = fontOf(view.size, 600);
  const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 10;
  const height = lines.length * lineHeight + 4;
  const [x, y] = onScreen(name.at.x, name.at.y, view);
  context.fillStyle = colours.fill;
  context.globalAlpha = 0.82;
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, Math.min(9, height / 2));
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = colours.ink;
  lines.forEach((line, index) => {
    context.fillText(line, x, y + (index - (lines.length - 1) / 2) * lineHeight + 0.5);
  });
}

function onScreen(x: number, y: number, view: View): [number, number] {
  return [x * view.zoom + view.pan.x, y * view.zoom + view.pan.y];
}
