/**
 * The seven fields of an ecosystem in the order in which they lie around the circle, clockwise, and last the hatched
 * field for what belongs to none of them. The order is our choice; the legend says so.
 */
export const fieldOrder = [
  'network',
  'education',
  'market',
  'finance',
  'legislation',
  'guidance',
  'publicPolicy',
  'none',
] as const;

/** A field of the circle: one of the seven elements, or `none`. */
export type FieldId = (typeof fieldOrder)[number];

/** Where a field lies: radians clockwise from 12 o'clock, `from` < `to`. */
export type FieldSpan = { readonly from: number; readonly to: number };

const degree = Math.PI / 180;
const halfGutter = 12 * degree;
const fieldWidth = ((360 - 24 - 24) / 7) * degree;

/** The sector of a field. The gutter for the rings' names lies around 12 o'clock, 12° to either side. */
export function fieldSpan(field: FieldId): FieldSpan {
  const index = fieldOrder.indexOf(field);
  const from = halfGutter + index * fieldWidth;
  return { from, to: field === 'none' ? 2 * Math.PI - halfGutter : from + fieldWidth };
}

/** The angles of the lines between the fields: eight fields and the gutter give nine lines. */
export function fieldLines(): readonly number[] {
  return [...fieldOrder.map((field) => fieldSpan(field).from), fieldSpan('none').to];
}

/**
 * The field that an angle lies in; the gutter counts to the field beside it.
 * @param angle radians, clockwise from 12 o'clock, 0 ≤ angle < 2π
 */
export function fieldAt(angle: number): FieldId {
  if (angle < halfGutter) return 'network';
  return fieldOrder.find((field) => angle < fieldSpan(field).to) ?? 'none';
}

/** The field a node lies in: the first of its elements. Unknown elements count as none. */
export function fieldOf(elements: readonly string[] | undefined): FieldId {
  const first = elements?.[0];
  return fieldOrder.find((field) => field === first) ?? 'none';
}
