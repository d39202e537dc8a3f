import type { Stage } from './stage.ts';
import type { Point } from './polar.ts';

/** Below this zoom the fields' names follow the circle's edge: beside it there is no room. */
export const narrowZoom = 0.72;

/** Room beyond the circle for the fields' names, px at zoom 1. */
const roomAbove = 50;
const roomBeside = 130;
/** How far beyond everything else names that follow the edge have their middle, px of the screen. */
export const arcNameRoom = 8;

/**
 * The zoom and pan that show the whole circle, its middle in the middle of the screen. On narrow screens the circle
 * takes the whole width and the names follow its edge.
 */
export function fitView(stage: Stage, width: number, height: number): { readonly zoom: number; readonly pan: Point } {
  const wide = Math.min(height / (2 * (stage.radius + roomAbove)), width / (2 * (stage.radius + roomBeside)));
  const narrow = (Math.min(width, height) - 4 * arcNameRoom) / (2 * stage.outside.outer);
  const zoom = Math.max(0.05, wide >= narrowZoom ? wide : Math.min(narrow, narrowZoom - 0.001));
  return { zoom, pan: { x: width / 2, y: height / 2 } };
}

/**
 * How far to the side the whole circle is moved, px, so that panels at its sides cover little of it: to the middle of
 * what they leave free, but no farther than its names stay on the screen.
 */
export function sideShift(
  stage: Stage,
  zoom: number,
  width: number,
  covered: { readonly left: number; readonly right: number },
): number {
  const room = Math.max(0, width / 2 - (stage.radius + roomBeside) * zoom);
  const wanted = (covered.left - covered.right) / 2;
  return Math.max(-room, Math.min(room, wanted));
}

/** Nodes are never drawn larger than this, in parts of their size at zoom 1. */
export const largestNodeScale = 1.12;

/**
 * How much larger or smaller than at zoom 1 nodes are drawn, so that they neither vanish on a phone nor fill the
 * screen when one looks closely.
 */
export function nodeScaleAt(zoom: number): number {
  if (zoom > 1) return zoom ** -0.4;
  return Math.min(largestNodeScale, zoom ** -0.45);
}
