import type { Layer, LocalizedText } from '@sirkel/graph-schema';
import { fieldOrder, fieldSpan, type FieldId } from './fields.ts';
import { turn } from './polar.ts';

/** A ring of the picture; the innermost has `inner` 0. Radii in px at zoom 1. */
export type Ring = {
  readonly id: string;
  readonly labels: LocalizedText;
  readonly inner: number;
  readonly outer: number;
};

/** The rings of the picture, from the centre, and the band beyond the last of them. */
export type Stage = {
  readonly rings: readonly Ring[];
  /** The outer radius of the last ring. */
  readonly radius: number;
  /** Where nodes outside the circles lie; its id is that of the layer marked `outside`, if the map has one. */
  readonly outside: { readonly id: string | null; readonly inner: number; readonly outer: number };
};

/** How many nodes lie in each field of each ring. */
export type CellCounts = ReadonlyMap<string, ReadonlyMap<FieldId, number>>;

export const fitRadius = 340;
const centre = 76;
const least = 28;
const step = 4;
/** The band beyond the last ring is at least this wide. */
const bandOutside = 40;
/** What a node asks of its ring: 24 px to the next and some air. */
const pitchOfFew = 26;
const pitchOfMany = 29;
/** A ring is widened by itself only when one of its cells holds a fifth more than it has room for. */
const tolerance = 1.2;
/** How far nodes' middles keep from ring lines and field lines. */
export const nodeMargin = 12;

/**
 * The radii of the rings. The centre has 76 px; every other ring 28 px and a share of the rest by the square root of
 * what it holds, in steps of 4 px, together 340 px; more only where a cell is too full for that. With a previous
 * stage its widths stay unless a ring is over-full by a fifth, so that nothing shakes while people work.
 * @param layers the map's layers, in any order
 * @param counts nodes in each field of each ring
 * @param previous the stage on screen; leave it out to tidy the map
 */
export function planStage(layers: readonly Layer[], counts: CellCounts, previous?: Stage): Stage {
  const inside = layers.filter((layer) => layer.outside !== true).toSorted((a, b) => a.order - b.order);
  const outsideId = layers.find((layer) => layer.outside === true)?.id ?? null;
  const outside = { id: outsideId, counts: outsideId === null ? undefined : counts.get(outsideId) };
  if (previous !== undefined && sameRings(previous, inside) && !anyOverFull(previous, counts)) {
    return stageOf(
      inside,
      previous.rings.map((ring) => ring.outer - ring.inner),
      outside,
    );
  }
  const widths = widen(sharedWidths(inside, counts), inside, counts);
  return stageOf(inside, trim(widths, inside, counts), outside);
}

type Outside = { readonly id: string | null; readonly counts: ReadonlyMap<FieldId, number> | undefined };

function stageOf(layers: readonly Layer[], widths: readonly number[], outside: Outside): Stage {
  const rings: Ring[] = [];
  let inner = 0;
  layers.forEach((layer, index) => {
    const outer = inner + (widths[index] ?? least);
    rings.push({ id: layer.id, labels: layer.labels, inner, outer });
    inner = outer;
  });
  // What lies outside of nothing lies around an empty middle, and is then the whole picture.
  const start = rings.length === 0 ? centre : inner;
  let outer = start + bandOutside;
  while (overFull({ inner: start, outer }, outside.counts, 1)) outer += step;
  const radius = rings.length === 0 ? outer : inner;
  return { rings, radius, outside: { id: outside.id, inner: start, outer } };
}

function sharedWidths(layers: readonly Layer[], counts: CellCounts): number[] {
  const others = layers.slice(1);
  const room = Math.max(0, fitRadius - centre - others.length * least) / step;
  const weights = others.map((layer) => Math.sqrt(totalOf(counts.get(layer.id))) + 0.25);
  const exact = weights.map((weight) => (room * weight) / sum(weights));
  const shares = exact.map(Math.floor);
  let left = Math.round(room) - sum(shares);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  return [centre, ...shares.map((share) => least + share * step)].slice(0, layers.length);
}

/** Widens, from the centre outwards, every ring of which a cell has no room. */
function widen(widths: readonly number[], layers: readonly Layer[], counts: CellCounts): number[] {
  const result: number[] = [];
  let inner = 0;
  layers.forEach((layer, index) => {
    let width = widths[index] ?? least;
    while (overFull({ inner, outer: inner + width }, counts.get(layer.id), 1)) width += step;
    result.push(width);
    inner += width;
  });
  return result;
}

/** Takes back, from the widest rings first, what widening has added beyond 340 px, as long as every cell has room. */
function trim(widths: readonly number[], layers: readonly Layer[], counts: CellCounts): readonly number[] {
  let current = widths;
  while (sum(current) > fitRadius) {
    const narrower = current
      .map((width, index) => ({ index, width }))
      .filter(({ index, width }) => index > 0 && width - step >= least)
      .toSorted((a, b) => b.width - a.width || a.index - b.index)
      .map(({ index }) => current.map((width, at) => (at === index ? width - step : width)))
      .find((next) => sum(widen(next, layers, counts)) === sum(next));
    if (narrower === undefined) break;
    current = narrower;
  }
  return current;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function sameRings(stage: Stage, layers: readonly Layer[]): boolean {
  return stage.rings.length === layers.length && stage.rings.every((ring, index) => ring.id === layers[index]?.id);
}

function anyOverFull(stage: Stage, counts: CellCounts): boolean {
  return stage.rings.some((ring) => overFull(ring, counts.get(ring.id), tolerance));
}

function overFull(
  ring: { readonly inner: number; readonly outer: number },
  counts: ReadonlyMap<FieldId, number> | undefined,
  factor: number,
): boolean {
  if (counts === undefined) return false;
  const total = totalOf(counts);
  if (ring.inner === 0) return total > capacity(ring, turn, total) * factor;
  return fieldOrder.some((field) => {
    const span = fieldSpan(field);
    const count = counts.get(field) ?? 0;
    return count > capacity(ring, span.to - span.from, count) * factor;
  });
}

/** How many nodes a cell takes; many rows fit each other less well than few, so many nodes ask for more each. */
function capacity(ring: { readonly inner: number; readonly outer: number }, angle: number, count: number): number {
  const pitch = count > 20 ? pitchOfMany : pitchOfFew;
  const low = ring.inner === 0 ? 34 : ring.inner + nodeMargin;
  const high = ring.outer - nodeMargin;
  const rows = 1 + Math.max(0, Math.floor((high - low) / (pitch * 0.87)));
  const length = ((low + high) / 2) * angle - (angle < turn ? 2 * nodeMargin : 0);
  return rows * Math.max(1, Math.floor(length / pitch));
}

function totalOf(counts: ReadonlyMap<FieldId, number> | undefined): number {
  let total = 0;
  for (const count of counts?.values() ?? []) total += count;
  return total;
}
