import { pointOnTie } from '../view/circle/curve.ts';
import { rectsOverlap, type Point, type Rect } from '../view/circle/polar.ts';
import { tiePoints } from '../view/layouts/bend.ts';
import type { OverlayInput } from './OverlayInput.ts';

/** A verb on the tie that it tells of, and what it covers: px of the screen before panning. */
export type PlacedVerb = { readonly text: string; readonly at: Point; readonly rect: Rect };

const mostVerbs = 8;
/** How far a verb keeps from a name beside it, px: a name that touches one reads as part of it. */
const air = 7;
/** Where along its tie a verb may stand, the best first. */
const shares = [0.5, 0.38, 0.62, 0.28, 0.72];

/**
 * The verbs on the ties of what stands out, where these are few: a verb that finds no room is left out.
 * @param own the names of what stands out, which they never cover, px of the screen before panning
 * @param others the names of rings and fields, which they keep off where they can
 */
export function placeVerbs(input: OverlayInput, own: readonly Rect[], others: readonly Rect[]): readonly PlacedVerb[] {
  const { highlight, picture, zoom, cy } = input;
  if (typeof highlight?.active !== 'string' || highlight.ties.length > mostVerbs) return [];
  const lines = picture.stage.rings.map(({ outer }) => outer);
  const placed: PlacedVerb[] = [];
  for (const id of highlight.ties) {
    const text = input.verbOf(id, highlight.active);
    const tie = cy.getElementById(id);
    if (text === null || tie.empty()) continue;
    const from = tie.source().position();
    const to = tie.target().position();
    const controls = tiePoints(picture.bend, id, from, to, lines);
    const width = input.measure(text, false) + 10;
    const ways = shares.map((share) => {
      const model = pointOnTie(from, controls, to, share);
      return verbAt(text, { x: model.x * zoom, y: model.y * zoom }, width);
    });
    // Over the name of a ring or field it can still be read, and that name elsewhere.
    const free =
      ways.find(({ rect }) => isFree(rect, placed, [...own, ...others])) ??
      ways.find(({ rect }) => isFree(rect, placed, own));
    if (free !== undefined) placed.push(free);
  }
  return placed;
}

function verbAt(text: string, at: Point, width: number): PlacedVerb {
  return { text, at, rect: { x: at.x - width / 2, y: at.y - 8, width, height: 16 } };
}

function isFree(rect: Rect, placed: readonly PlacedVerb[], names: readonly Rect[]): boolean {
  const wide = { ...rect, x: rect.x - air, width: rect.width + 2 * air };
  return !placed.some((other) => rectsOverlap(other.rect, rect)) && !names.some((name) => rectsOverlap(name, wide));
}
