import { inLanguage, type Language } from '@sirkel/graph-schema';
import { fieldOrder, fieldSpan, type FieldId } from './fields.ts';
import { pointAt, type Point, type Rect } from './polar.ts';
import type { Stage } from './stage.ts';

/** A name drawn on the picture, in one or two lines; `at` is the middle of the text, `rect` what it covers. */
export type PictureName = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly at: Point;
  readonly rect: Rect;
};

export const ringNameSize = 12;
export const fieldNameSize = 13;
const lineHeight = 14;
/** Longer names are set in two lines where the ring is wide enough. */
const oneLine = 88;

/**
 * Where the rings' names stand: in the gutter at 12 o'clock, in the middle of their rings; the innermost in the
 * middle of the circle. Widths are estimated from the text alone, so that places are the same on every screen.
 */
export function ringNames(stage: Stage, language: Language): readonly PictureName[] {
  return stage.rings.map((ring) => {
    const text = inLanguage(ring.labels, language);
    const width = estimateWidth(text, ringNameSize);
    const lines = width > oneLine && ring.outer - ring.inner >= 2 * lineHeight ? inTwo(text) : [text];
    const y = ring.inner === 0 ? 0 : -(ring.inner + ring.outer) / 2;
    return nameAt(ring.id, lines, { x: 0, y }, ringNameSize);
  });
}

/** Where the fields' names stand: outside the circle, 30 px from it, at the middle of their sectors. */
export function fieldNames(
  stage: Stage,
  labels: Readonly<Record<FieldId, string>>,
): readonly (PictureName & { readonly id: FieldId })[] {
  return fieldOrder.map((field) => {
    const { from, to } = fieldSpan(field);
    const angle = (from + to) / 2;
    const width = estimateWidth(labels[field], fieldNameSize);
    const edge = pointAt(stage.radius + 30, angle);
    const at = { x: edge.x + (Math.sin(angle) * width) / 2, y: edge.y };
    return { ...nameAt(field, [labels[field]], at, fieldNameSize), id: field };
  });
}

function nameAt(id: string, lines: readonly string[], at: Point, size: number): PictureName {
  const width = Math.max(...lines.map((line) => estimateWidth(line, size))) + 8;
  const height = lines.length * lineHeight + 2;
  return { id, lines, at, rect: { x: at.x - width / 2, y: at.y - height / 2, width, height } };
}

/** About how wide a semibold text is, in px. */
export function estimateWidth(text: string, size: number): number {
  let units = 0;
  for (const letter of text) units += /[mwMW@–—]/u.test(letter) ? 0.88 : /[iljftr.,'|() ]/u.test(letter) ? 0.36 : 0.6;
  return units * size;
}

/** Breaks a name at the space nearest its middle; a name of one word stays whole. */
function inTwo(text: string): readonly string[] {
  const spaces = [...text.matchAll(/ /gu)].map((match) => match.index);
  const middle = text.length / 2;
  const at = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)[0];
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
