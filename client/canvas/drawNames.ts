import { fieldSpan } from '../view/circle/fields.ts';
import { arcNameRoom, narrowZoom } from '../view/circle/fitView.ts';
import { fieldNameSize, ringNameSize, type PictureName } from '../view/circle/ringNames.ts';
import type { Point } from '../view/circle/polar.ts';
import type { Stage } from '../view/circle/stage.ts';
import type { Picture } from '../view/buildPicture.ts';
import { mixColours, type Palette } from '../view/look.ts';
import { drawArcText } from './drawArcText.ts';
import { drawGroundNames } from './drawGround.ts';
import type { Surface } from './Surface.ts';
import { fontOf, type View } from './View.ts';

/** What the picture itself says besides names. */
export type PictureWords = { readonly nothingHere: string; readonly tray: string };

export const arcNameSize = 11.5;

/**
 * Writes the names of rings and fields and of the tray, over the ties, so that no line runs through a name.
 * @param context scaled to the device's pixels
 */
export function drawNames(context: Surface, picture: Picture, palette: Palette, view: View, words: PictureWords): void {
  if (picture.ground !== null) {
    drawGroundNames(context, picture.ground, palette, view);
    return;
  }
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  const ringSize = ringFontSize(view);
  picture.ringNames.forEach((name, index) => {
    const share = index / Math.max(1, picture.ringNames.length - 1);
    const fill = mixColours(palette.warm, palette.background, share ** 0.8);
    const note = picture.emptyRings.has(name.id) ? words.nothingHere : null;
    const shown = ringNameLines(name, picture.stage, view, note);
    drawRingName(context, { ...name, shown }, { ...view, size: ringSize }, { fill, ink: palette.quiet });
  });
  context.fillStyle = palette.ink;
  if (view.zoom < narrowZoom) {
    for (const name of picture.fieldNames) {
      const span = fieldSpan(name.id);
      const at = { x: view.pan.x, y: view.pan.y, radius: picture.stage.outside.outer * view.zoom + arcNameRoom };
      drawArcText(context, name.lines.join(' '), at, (span.from + span.to) / 2, fontOf(arcNameSize, 600));
    }
  } else drawFieldNames(context, picture, palette, view);
  drawTrayName(context, picture, palette, view, words.tray);
}

function drawFieldNames(context: Surface, picture: Picture, palette: Palette, view: View): void {
  for (const name of picture.fieldNames) {
    const quiet = name.id === 'none';
    context.font = fontOf(quiet ? fieldNameSize - 1 : fieldNameSize, quiet ? 500 : 600);
    context.fillStyle = quiet ? palette.quiet : palette.ink;
    context.fillText(name.lines.join(' '), ...onScreen(name.at.x, name.at.y, view));
  }
}

/** How far below the tray's lowest place its name stands, px of the screen. */
export const trayNameDrop = 24;

/** The left end of the tray's lowest row; null when the tray is empty. */
export function trayNameAt(picture: Picture): Point | null {
  const spots = [...picture.placement.spots.values()].filter(({ ring }) => ring === null);
  if (picture.trayCount === 0 || spots.length === 0) return null;
  return { x: Math.min(...spots.map(({ x }) => x)) - 12, y: Math.max(...spots.map(({ y }) => y)) };
}

function drawTrayName(context: Surface, picture: Picture, palette: Palette, view: View, word: string): void {
  const at = trayNameAt(picture);
  if (at === null) return;
  const [x, y] = onScreen(at.x, at.y, view);
  context.font = fontOf(ringNameSize, 600);
  context.textAlign = 'left';
  context.fillStyle = palette.quiet;
  context.fillText(`${word} (${String(picture.trayCount)})`, x, y + trayNameDrop);
}

type Seen = Pick<View, 'zoom' | 'textScale'>;

/** Where a room looks at the picture, names of rings are no smaller than this, px before they are enlarged. */
const roomRingSize = 13.5;

/** Ring names shrink a little with the picture, and never below what can be read. */
export function ringFontSize({ zoom, textScale = 1 }: Seen): number {
  return Math.min(14, Math.max(textScale > 1 ? roomRingSize : 9, ringNameSize * zoom));
}

/**
 * The lines of a ring's name: as planned, but in one where two would stand higher than the ring is wide. Enlarged for a
 * room each word has a line of its own where there is height for it, for the nodes beside leave it no more width.
 */
export function ringNameLines(name: PictureName, stage: Stage, seen: Seen, note: string | null): readonly string[] {
  const ring = stage.rings.find(({ id }) => id === name.id);
  const room = ring === undefined ? 0 : (ring.outer - ring.inner) * seen.zoom;
  const whole = name.lines.join(' ');
  const ways = (seen.textScale ?? 1) > 1 ? [whole.split(' '), name.lines] : [name.lines];
  const lines = ways.find(({ length }) => length * ringFontSize(seen) * 1.17 <= room) ?? [whole];
  return note === null ? lines : [...lines, note];
}

function drawRingName(
  context: Surface,
  name: PictureName & { readonly shown: readonly string[] },
  view: View & { readonly size: number },
  colours: { readonly fill: string; readonly ink: string },
): void {
  const lineHeight = view.size * 1.17;
  context.font = fontOf(view.size, 600);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = colours.fill;
  context.fillStyle = colours.ink;
  const [x, y] = onScreen(name.at.x, name.at.y, view);
  const lineAt = (index: number): number => y + (index - (name.shown.length - 1) / 2) * lineHeight + 0.5;
  name.shown.forEach((line, index) => {
    context.strokeText(line, x, lineAt(index));
  });
  name.shown.forEach((line, index) => {
    context.fillText(line, x, lineAt(index));
  });
}

function onScreen(x: number, y: number, view: View): [number, number] {
  return [x * view.zoom + view.pan.x, y * view.zoom + view.pan.y];
}
