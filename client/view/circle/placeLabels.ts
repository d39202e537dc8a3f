import { createRectGrid, type RectGrid } from './createRectGrid.ts';
import type { Point, Rect } from './polar.ts';
import { wrapLabel } from './wrapLabel.ts';

/** A node that wants a label; all in px of the screen, before panning. */
export type LabelWish = Point & {
  readonly id: string;
  readonly text: string;
  /** How far the node reaches from its middle, outlines and all. */
  readonly radius: number;
  /** The higher, the earlier served. */
  readonly rank: number;
  /** Nodes at the edge of the picture have their labels outwards. */
  readonly outward: boolean;
  /** Set in a heavier face, which is wider. */
  readonly strong: boolean;
  /**
   * What is selected, in focus, searched for or made to stand out is never without its name: at the end of a longer line
   * where there is no room nearby, else where it covers least.
   */
  readonly must?: boolean;
};

/** A label with its place. `x` is where each line begins, ends or has its middle, as `align` says. */
export type PlacedLabel = {
  readonly id: string;
  readonly lines: readonly string[];
  readonly align: 'left' | 'right' | 'center';
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly rect: Rect;
  /** A thin line from the node to a label that had no room beside it. */
  readonly leader?: { readonly from: Point; readonly to: Point };
};

/** What labels are placed on. */
export type LabelInput = {
  readonly wishes: readonly LabelWish[];
  /** All nodes, labelled or not. */
  readonly nodes: readonly (Point & { readonly radius: number })[];
  /** Names of rings and fields, panels. */
  readonly names: readonly Rect[];
  /** The width of a line in px. */
  readonly measure: (line: string, strong: boolean) => number;
  readonly lineHeight: number;
  /** Labels lie inside this, if given: the screen, while it shows the whole picture. */
  readonly bounds?: Rect | undefined;
};

const gap = 4;
/** Air beside the names of rings and fields, px: a label that touches one reads as part of it. */
const air = 6;
/** So many of the highest rank may have their label at the end of a line, whatever the side. */
const ledAllRound = 16;
/** A line to a label is at least and at most this long, px; with its gap the label is at most 48 px away. */
const leaderLength = { least: 10, most: 44, mostForThoseThatMust: 120 };
/** Nothing but its own node lies this near a label at the end of a line, px: it would read as that node's. */
const leaderRoom = 10;
/** How far a label beside its node keeps from the nodes before and after it on the line, px, where there is room. */
const sideRoom = 2.5;
/**
 * What it costs a label that must stand to cover a node, a name, another label. What a name says stands nowhere else; a
 * node under a label is still felt for and seen at its edge.
 */
const costs = { node: 3, name: 12, label: 50, outside: 1000 };
/** How much of that when only its line covers it. */
const lineShare = 0.25;
/** How far a label may slide along its node, from the middle (0) to its ends. */
const slides = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1];
type Anchor = 'right' | 'left' | 'below' | 'above';

/** What is on the picture already: everything, and the nodes for themselves. */
type Taken = { readonly all: RectGrid; readonly nodes: RectGrid };

/**
 * Labels for as many nodes as there is room for, the most important first. Four anchors, each with a little play
 * along the node, in one line or two; the first that overlaps no label, node or name is taken, one that touches no
 * other node either before one that does. Those that must stand are served first and stand in any case. Greedy, so at
 * most wishes × 144 tries; neighbours are found on a grid.
 */
export function placeLabels(input: LabelInput): readonly PlacedLabel[] {
  const taken: Taken = { all: createRectGrid(), nodes: createRectGrid() };
  for (const { x, y, width, height } of input.names)
    taken.all.add({ x: x - air, y, width: width + 2 * air, height }, costs.name);
  for (const { x, y, radius } of input.nodes) {
    const body = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    taken.all.add(body, costs.node);
    taken.nodes.add(body, costs.node);
  }
  const order = input.wishes.toSorted(
    (a, b) => Number(b.must ?? false) - Number(a.must ?? false) || b.rank - a.rank || (a.text < b.text ? -1 : 1),
  );
  const placed: PlacedLabel[] = [];
  for (const [index, wish] of order.entries()) {
    const label =
      firstFree(wish, input, taken) ??
      atEndOfLine(wish, input, taken, index < ledAllRound) ??
      (wish.must === true ? (farAway(wish, input, taken) ?? leastCovering(wish, input, taken)) : undefined);
    if (label === undefined) continue;
    taken.all.add(label.rect, costs.label);
    for (const step of label.leader === undefined ? [] : stepsOf(label.leader)) taken.all.add(step, costs.label);
    placed.push(label);
  }
  return placed;
}

/** Every place beside a node, in the order in which they are liked. */
function* placesBeside(wish: LabelWish, input: LabelInput): Generator<PlacedLabel> {
  for (const lines of wrappings(wish.text)) {
    const width = Math.max(...lines.map((line) => input.measure(line, wish.strong)));
    for (const slide of slides) {
      for (const anchor of anchors(wish)) yield labelAt(wish, lines, width, anchor, slide, input.lineHeight);
    }
  }
}

function firstFree(wish: LabelWish, input: LabelInput, taken: Taken): PlacedLabel | undefined {
  let second: PlacedLabel | undefined;
  for (const label of placesBeside(wish, input)) {
    if (!inside(label.rect, input.bounds) || taken.all.hits(label.rect)) continue;
    if (!taken.nodes.hits(widened(label.rect, sideRoom, 0))) return label;
    second ??= label;
  }
  return second;
}

/** The place that covers least of what matters: beside its node, of equals, before at the end of a line. */
function leastCovering(wish: LabelWish, input: LabelInput, taken: Taken): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let least = Number.POSITIVE_INFINITY;
  const consider = (label: PlacedLabel): void => {
    let cost = taken.all.cost(label.rect) + (inside(label.rect, input.bounds) ? 0 : costs.outside);
    // The line is looked along only where it can still be the best.
    if (cost < least && label.leader !== undefined) {
      cost +=
        lineShare *
        Math.max(
          ...stepsOf(label.leader)
            .slice(1)
            .map((step) => taken.all.cost(step)),
        );
    }
    if (cost < least) [best, least] = [label, cost];
  };
  for (const label of placesBeside(wish, input)) consider(label);
  for (const angle of least < costs.label ? [] : allRound(wish)) {
    for (const { label } of placesLed(angle, leaderLength.mostForThoseThatMust, wish, input)) consider(label);
  }
  return best;
}

function widened({ x, y, width, height }: Rect, across: number, up: number): Rect {
  return { x: x - across, y: y - up, width: width + 2 * across, height: height + 2 * up };
}

function inside(rect: Rect, bounds: Rect | undefined): boolean {
  if (bounds === undefined) return true;
  return (
    rect.x >= bounds.x &&
    rect.y >= bounds.y &&
    rect.x + rect.width <= bounds.x + bounds.width &&
    rect.y + rect.height <= bounds.y + bounds.height
  );
}

/**
 * Nodes near the edge, and the most important ones, that find no room beside them have their label a little farther
 * out, at the end of a thin line. The line runs through nothing, and no other node is near the label.
 */
function atEndOfLine(wish: LabelWish, input: LabelInput, taken: Taken, important: boolean): PlacedLabel | undefined {
  return ledAlong(headingsOf(wish, important), leaderLength.most, wish, input, taken);
}

/** The same for those that must stand: all round, and farther out. */
function farAway(wish: LabelWish, input: LabelInput, taken: Taken): PlacedLabel | undefined {
  return ledAlong(allRound(wish), leaderLength.mostForThoseThatMust, wish, input, taken);
}

function ledAlong(
  angles: readonly number[],
  longest: number,
  wish: LabelWish,
  input: LabelInput,
  taken: Taken,
): PlacedLabel | undefined {
  for (const angle of angles) {
    for (const { label, to, isFirst } of placesLed(angle, longest, wish, input)) {
      if (!isFirst && taken.all.hits(stepAt(to))) break;
      const clear = !taken.all.hits(label.rect) && !taken.nodes.hits(widened(label.rect, leaderRoom, leaderRoom));
      if (clear && inside(label.rect, input.bounds)) return label;
    }
  }
  return undefined;
}

type Led = { readonly label: PlacedLabel; readonly to: Point; readonly isFirst: boolean };

/** Every place at the end of a line in one direction, from the nearest to the farthest. */
function* placesLed(angle: number, longest: number, wish: LabelWish, input: LabelInput): Generator<Led> {
  const lines = wrapLabel(wish.text);
  const width = Math.max(...lines.map((line) => input.measure(line, wish.strong)));
  const heading = { x: Math.cos(angle), y: Math.sin(angle) };
  const from = { x: wish.x + heading.x * wish.radius, y: wish.y + heading.y * wish.radius };
  for (let way = leaderLength.least; way <= longest; way += 4) {
    const to = { x: from.x + heading.x * way, y: from.y + heading.y * way };
    const label = labelAt({ ...wish, ...to, radius: 0 }, lines, width, endAnchor(heading), 0, input.lineHeight);
    yield { label: { ...label, leader: { from, to } }, to, isFirst: way === leaderLength.least };
  }
}

function stepAt({ x, y }: Point): Rect {
  return { x: x - 2, y: y - 2, width: 4, height: 4 };
}

/** What a line covers: other labels keep off it. */
function stepsOf({ from, to }: NonNullable<PlacedLabel['leader']>): readonly Rect[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4);
  return Array.from({ length: count + 1 }, (_, index) =>
    stepAt({ x: from.x + ((to.x - from.x) * index) / count, y: from.y + ((to.y - from.y) * index) / count }),
  );
}

/** Outwards for nodes near the edge, all round for the most important ones, starting with the sideways ones. */
function headingsOf(wish: LabelWish, important: boolean): readonly number[] {
  const outwards = Math.atan2(wish.y, wish.x);
  if (wish.outward) return [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75].map((turned) => outwards + turned);
  return important ? [0, 0.4, -0.4, 3.1, 2.7, 3.5, 0.8, -0.8, 2.3, 3.9, 1.2, -1.2, 1.9, 4.3] : [];
}

/** Every tenth of a turn and between, those nearest to outwards first. */
function allRound({ x, y }: Point): readonly number[] {
  const outwards = Math.atan2(y, x);
  return Array.from(
    { length: 20 },
    (_, index) => outwards + ((index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * Math.PI) / 10,
  );
}

function endAnchor(heading: Point): Anchor {
  if (Math.abs(heading.y) > Math.abs(heading.x) * 1.2) return heading.y > 0 ? 'below' : 'above';
  return heading.x > 0 ? 'right' : 'left';
}

/** The ways to set a name: as wrapped; short ones of two words also in two lines. */
function wrappings(text: string): readonly (readonly string[])[] {
  const wrapped = wrapLabel(text);
  const space = text.indexOf(' ');
  if (wrapped.length === 1 && space > 2 && text.length > 11)
    return [wrapped, [text.slice(0, space), text.slice(space + 1)]];
  return [wrapped];
}

function anchors({ x, y, outward }: LabelWish): readonly Anchor[] {
  const sideways: readonly Anchor[] = x >= 0 ? ['right', 'left'] : ['left', 'right'];
  const upright: readonly Anchor[] = y >= 0 ? ['below', 'above'] : ['above', 'below'];
  const steep = Math.abs(y) > Math.abs(x) * 2.2;
  if (outward && steep) return [...upright, ...sideways];
  return [sideways[0] ?? 'right', sideways[1] ?? 'left', ...upright];
}

function labelAt(
  wish: LabelWish,
  lines: readonly string[],
  width: number,
  anchor: Anchor,
  slide: number,
  lineHeight: number,
): PlacedLabel {
  const height = lines.length * lineHeight;
  const beside = anchor === 'left' || anchor === 'right';
  const reach = wish.radius + (beside ? gap : 1);
  const left = leftOf(wish, width, anchor, reach) + (beside ? 0 : slide * (width / 2 - 4));
  const top = topOf(wish, height, anchor, reach) + (beside ? slide * (height / 2 + wish.radius / 2) : 0);
  const align = anchor === 'right' ? 'left' : anchor === 'left' ? 'right' : 'center';
  const x = align === 'left' ? left : align === 'right' ? left + width : left + width / 2;
  return {
    id: wish.id,
    lines,
    align,
    x,
    y: top + lineHeight / 2,
    rect: { x: left - 1, y: top, width: width + 2, height },
  };
}

function leftOf({ x }: Point, width: number, anchor: Anchor, reach: number): number {
  if (anchor === 'right') return x + reach;
  return anchor === 'left' ? x - reach - width : x - width / 2;
}

function topOf({ y }: Point, height: number, anchor: Anchor, reach: number): number {
  if (anchor === 'below') return y + reach;
  return anchor === 'above' ? y - reach - height : y - height / 2;
}
