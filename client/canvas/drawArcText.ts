import type { Surface } from './Surface.ts';

/**
 * Writes a text along a circle, upright in the upper half and turned about in the lower, so that it never stands on
 * its head.
 * @param at the circle's middle and the radius of the text's middle line, px
 * @param angle where the middle of the text lies; radians, clockwise from 12 o'clock
 */
export function drawArcText(
  context: Surface,
  text: string,
  at: { readonly x: number; readonly y: number; readonly radius: number },
  angle: number,
  font: string,
): void {
  context.font = font;
  const lower = Math.cos(angle) < -0.15;
  const total = context.measureText(text).width;
  let way = -total / 2;
  for (const letter of text) {
    const width = context.measureText(letter).width;
    const turned = (way + width / 2) / at.radius;
    const direction = lower ? angle - turned : angle + turned;
    context.save();
    context.translate(at.x + at.radius * Math.sin(direction), at.y - at.radius * Math.cos(direction));
    context.rotate(lower ? direction + Math.PI : direction);
    context.fillText(letter, 0, 0);
    context.restore();
    way += width;
  }
}
