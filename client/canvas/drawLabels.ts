import { narrowZoom } from '../view/circle/fitView.ts';
import type { PlacedLabel } from '../view/circle/placeLabels.ts';
import type { Point } from '../view/circle/polar.ts';
import type { Palette } from '../view/look.ts';
import type { Surface } from './Surface.ts';
import { fontOf, type View } from './View.ts';

export const labelSize = 12;
const narrowLabelSize = 10.5;

/** The size of labels: on a phone that shows the whole circle a little smaller. */
export function labelSizeAt(zoom: number): number {
  return zoom < narrowZoom ? narrowLabelSize : labelSize;
}

export function lineHeightAt(zoom: number): number {
  return labelSizeAt(zoom) * 1.125;
}

/** Labels, verbs and marks, in px of the screen before panning. */
export type Overlay = {
  readonly labels: readonly (PlacedLabel & { readonly strong: boolean; readonly faded: boolean })[];
  readonly verbs: readonly { readonly text: string; readonly at: Point }[];
  /** The node that has the keyboard's focus, and the selected one. */
  readonly focusRing: (Point & { readonly radius: number }) | null;
  readonly selectedRing: (Point & { readonly radius: number }) | null;
  /** What is chosen: a ring near the node, and a tick on it, so that it is told without colour. */
  readonly chosenMarks: readonly (Point & { readonly radius: number })[];
};

/**
 * Draws labels with a 3 px halo of the background, verbs on ties, the ring around what is selected and the
 * double ring around what has the focus. Both in the accent, 5 px off: the double outline of a group is neither.
 */
export function drawLabels(context: Surface, overlay: Overlay, palette: Palette, view: View): void {
  context.save();
  context.translate(view.pan.x, view.pan.y);
  for (const mark of overlay.chosenMarks) drawChosen(context, mark, palette);
  if (overlay.selectedRing !== null) ring(context, overlay.selectedRing, 5, 3, palette.accent);
  if (overlay.focusRing !== null) {
    ring(context, overlay.focusRing, 6.5, 8, palette.background);
    ring(context, overlay.focusRing, 5, 3, palette.accent);
    ring(context, overlay.focusRing, 8.5, 2, palette.ink);
  }
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const label of overlay.labels) drawLabel(context, label, palette, labelSizeAt(view.zoom));
  for (const verb of overlay.verbs) drawVerb(context, verb, palette);
  context.restore();
}

function drawChosen(context: Surface, at: Point & { readonly radius: number }, palette: Palette): void {
  ring(context, at, 3, 4, palette.background);
  ring(context, at, 3, 2, palette.accent);
  const [x, y] = [at.x + (at.radius + 3) * 0.71, at.y - (at.radius + 3) * 0.71];
  context.beginPath();
  context.arc(x, y, 6, 0, 2 * Math.PI);
  context.fillStyle = palette.accent;
  context.fill();
  context.beginPath();
  context.moveTo(x - 2.8, y + 0.2);
  context.lineTo(x - 0.7, y + 2.4);
  context.lineTo(x + 2.9, y - 2.2);
  context.lineWidth = 1.8;
  context.strokeStyle = palette.background;
  context.stroke();
}

function drawLeader(context: Surface, leader: NonNullable<PlacedLabel['leader']>, palette: Palette): void {
  context.beginPath();
  context.moveTo(leader.from.x, leader.from.y);
  context.lineTo(leader.to.x, leader.to.y);
  // A halo sets the line off from ties that run beside it or across.
  context.lineWidth = 4;
  context.strokeStyle = palette.background;
  context.stroke();
  context.lineWidth = 1.25;
  context.strokeStyle = palette.quiet;
  context.stroke();
}

function drawLabel(context: Surface, label: Overlay['labels'][number], palette: Palette, size: number): void {
  context.font = fontOf(size, label.strong ? 600 : 400);
  context.textAlign = label.align;
  context.globalAlpha = label.faded ? 0.3 : 1;
  if (label.leader !== undefined) drawLeader(context, label.leader, palette);
  context.strokeStyle = palette.background;
  context.lineWidth = 3;
  context.fillStyle = palette.ink;
  label.lines.forEach((line, index) => {
    context.strokeText(line, label.x, label.y + index * size * 1.125);
  });
  label.lines.forEach((line, index) => {
    context.fillText(line, label.x, label.y + index * size * 1.125);
  });
  context.globalAlpha = 1;
}

function drawVerb(context: Surface, verb: Overlay['verbs'][number], palette: Palette): void {
  context.font = `italic ${fontOf(11, 500)}`;
  context.textAlign = 'center';
  const width = context.measureText(verb.text).width + 10;
  context.fillStyle = palette.background;
  context.globalAlpha = 0.94;
  context.beginPath();
  context.roundRect(verb.at.x - width / 2, verb.at.y - 8, width, 16, 8);
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = palette.ink;
  context.fillText(verb.text, verb.at.x, verb.at.y + 0.5);
}

function ring(
  context: Surface,
  at: Point & { readonly radius: number },
  away: number,
  width: number,
  colour: string,
): void {
  context.beginPath();
  context.arc(at.x, at.y, at.radius + away, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}
