import type { Rect } from '../circle/polar.ts';
import { estimateWidth } from '../circle/ringNames.ts';
import type { Ground, GroundName, GroundShape, NameSaid } from './Ground.ts';

/** The size of names on the ground at zoom 1, px. */
export const groundNameSize = 12.5;

/** A name on the ground in words, in one line or two. */
export type PictureGroundName = Omit<GroundName, 'room'> & { readonly lines: readonly string[] };

/** What lies under nodes and ties, in the reader's language. */
export type PictureGround = {
  readonly bounds: Rect;
  readonly shapes: readonly GroundShape[];
  readonly names: readonly PictureGroundName[];
};

/** Gives the names of a ground their words. */
export function nameGround({ bounds, shapes, names }: Ground, textOf: (said: NameSaid) => string): PictureGround {
  return {
    bounds,
    shapes,
    names: names.map(({ room, ...name }) => ({ ...name, lines: inRoom(textOf(name.says), room) })),
  };
}

/** In one line, or where it is too long for its room in two, broken at the space nearest the middle. */
function inRoom(text: string, room: number): readonly string[] {
  if (estimateWidth(text, groundNameSize) <= room) return [text];
  const spaces = [...text.matchAll(/ /gu)].map(({ index }) => index);
  const at = spaces.toSorted((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2) || a - b)[0];
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
