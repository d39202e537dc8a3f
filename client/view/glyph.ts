import { fieldOf, fieldSpan } from './circle/fields.ts';
import { pointAt } from './circle/polar.ts';
import { colourOf, hasColour, type NodeLook, type Palette, type Shape } from './look.ts';
import { noPaint } from './paints.ts';

/** Room around a glyph's body for outlines and arcs, px on each side. */
export const glyphMargin = 6;
/** Glyphs are rasterised from a larger picture, so that they stay sharp when zoomed. */
const oversize = 4;

/**
 * The glyph of a node as SVG: the same in the picture, in the legend and in lists.
 * Built from closed vocabularies and numbers only; no text of the map ever enters it.
 */
export function glyphSvg(look: NodeLook, palette: Palette): string {
  const side = look.size + 2 * glyphMargin;
  const radius = look.size / 2;
  const parts = [
    look.double ? outline(shapePath(look.shape, radius + 2.6), colourOf(look, palette), 1.2) : '',
    body(look, palette, radius),
    mark(look, palette, radius),
    arcs(look, palette, radius),
    look.unstated === true ? dash(palette, radius, look.uncounted === true ? -4 : 0) : '',
    look.uncounted === true ? smallRing(palette, radius, look.unstated === true ? 4 : 0) : '',
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side * oversize}" height="${side * oversize}" ` +
    `viewBox="${-side / 2} ${-side / 2} ${side} ${side}">${parts.join('')}</svg>`
  );
}

/** The glyph as the address of an image. */
export function glyphUri(look: NodeLook, palette: Palette): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(glyphSvg(look, palette))}`;
}

function body(look: NodeLook, palette: Palette, radius: number): string {
  const path = shapePath(look.shape, radius - (look.double ? 1 : 0.5));
  const colour = colourOf(look, palette);
  const faint = (otherwise: string): string => (isPainted(look) ? colour : otherwise);
  const paper = `<path d="${path}" fill="${palette.background}"/>`;
  const hollow = (stroke: string, width: number, dash: string): string =>
    `<path d="${path}" fill="${palette.background}" stroke="${stroke}" stroke-width="${width}" ${dash}/>`;
  switch (look.status) {
    case 'past':
      return hollow(faint(palette.quiet), 1.5, '');
    case 'proposed':
      return hollow(faint(palette.quiet), 1.3, 'stroke-dasharray="4 3"');
    case 'missing':
      return hollow(hasColour(look) ? colour : palette.gap, 1.8, 'stroke-dasharray="0.1 3" stroke-linecap="round"');
    case 'weak':
      // Half of ink is grey, which is a colour of its own where colours say values.
      return `${paper}<path d="${path}" fill="${colour}" fill-opacity="${look.paint === noPaint ? '0.2' : '0.45'}" stroke="${colour}" stroke-width="1.3"/>`;
    case 'existing':
    case 'ongoing':
      return hasColour(look)
        ? `<path d="${path}" fill="${colour}" stroke="${colour}" stroke-width="1" stroke-linejoin="round"/>`
        : hollow(palette.ink, 1.7, '');
  }
}

function mark(look: NodeLook, palette: Palette, radius: number): string {
  if (look.status === 'ongoing') {
    const colour = hasColour(look) ? palette.background : palette.ink;
    return `<circle r="${Math.max(1.8, radius * 0.32)}" fill="${colour}"/>`;
  }
  if (look.status === 'past') {
    const end = radius * 0.95;
    return `<path d="M${-end} ${end}L${end} ${-end}" stroke="${isPainted(look) ? colourOf(look, palette) : palette.quiet}" stroke-width="1.5" stroke-linecap="round"/>`;
  }
  if (look.status !== 'missing') return '';
  // A question mark drawn, not set: fonts differ between machines.
  const scale = radius / 8;
  const colour = hasColour(look) ? colourOf(look, palette) : palette.gap;
  return (
    `<g transform="scale(${scale})"><path d="M-2.4 -1.9C-2.4 -4.6 2.4 -4.6 2.4 -1.7C2.4 0.2 0 0.2 0 2" fill="none" ` +
    `stroke="${colour}" stroke-width="1.6" stroke-linecap="round"/><circle cy="4.3" r="1" fill="${colour}"/></g>`
  );
}

/** 3 px arcs on the border, each towards the field of one more element. */
function arcs(look: NodeLook, palette: Palette, radius: number): string {
  const distance = radius + (look.double ? 4.4 : 2.6);
  const half = 0.36;
  const quiet = look.status === 'proposed' || look.status === 'past';
  const colour = quiet && !isPainted(look) ? palette.quiet : colourOf(look, palette);
  const strokes = look.otherElements.map((element) => {
    const span = fieldSpan(fieldOf([element]));
    const middle = (span.from + span.to) / 2;
    const start = pointAt(distance, middle - half);
    const end = pointAt(distance, middle + half);
    return `M${start.x.toFixed(2)} ${start.y.toFixed(2)}A${distance} ${distance} 0 0 1 ${end.x.toFixed(2)} ${end.y.toFixed(2)}`;
  });
  if (strokes.length === 0) return '';
  return `<path d="${strokes.join('')}" fill="none" stroke="${colour}" stroke-width="${quiet ? 1.2 : 1.8}" stroke-linecap="round" opacity="0.8"/>`;
}

/** Whether its colour says a value, which then shows whatever its status is. */
function isPainted(look: NodeLook): boolean {
  return look.paint !== undefined && hasColour(look);
}

/** A small dash under it, as in an empty cell of a table. */
function dash({ quiet }: Palette, radius: number, x: number): string {
  const y = radius + 4.6;
  return `<path d="M${x - 3} ${y}L${x + 3} ${y}" fill="none" stroke="${quiet}" stroke-width="1.6" stroke-linecap="round"/>`;
}

/** A small ring under it: no dash, which says that somebody could state it. */
function smallRing({ quiet }: Palette, radius: number, x: number): string {
  return `<circle cx="${x}" cy="${radius + 3.8}" r="1.7" fill="none" stroke="${quiet}" stroke-width="1.1"/>`;
}

function outline(path: string, stroke: string, width: number): string {
  return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
}

/** Points on a circle of a radius, the first at 12 o'clock. */
function turned(count: number, radius: number, from = 0): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, index) => {
    const { x, y } = pointAt(radius, from + (2 * Math.PI * index) / count);
    return [x, y] as const;
  });
}

const star = turned(5, 1.34).flatMap((tip, index) => [tip, turned(5, 0.62, Math.PI / 5)[index] ?? tip]);
const cross = [0, 1, 2, 3].flatMap((quarter) =>
  [
    [-0.4, -1.12],
    [0.4, -1.12],
    [0.4, -0.4],
  ].map(([x = 0, y = 0]) => {
    const turn = (quarter * Math.PI) / 2;
    return [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)] as const;
  }),
);

/** The path of a shape around 0, 0. Areas are alike, so that no kind looks more important than another. */
export function shapePath(shape: Shape, radius: number): string {
  const corners = (points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([x, y]) => `${(x * radius).toFixed(2)} ${(y * radius).toFixed(2)}`).join('L')}Z`;
  switch (shape) {
    case 'ellipse':
      return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;
    case 'round-rectangle':
      return roundSquare(radius * 0.9, radius * 0.32);
    case 'diamond':
      return corners([
        [0, -1.16],
        [1.16, 0],
        [0, 1.16],
        [-1.16, 0],
      ]);
    case 'hexagon':
      return corners([
        [-0.55, -0.95],
        [0.55, -0.95],
        [1.08, 0],
        [0.55, 0.95],
        [-0.55, 0.95],
        [-1.08, 0],
      ]);
    case 'round-tag':
      return corners([
        [-1, -0.82],
        [0.4, -0.82],
        [1.15, 0],
        [0.4, 0.82],
        [-1, 0.82],
      ]);
    case 'cut-rectangle':
      return corners([
        [-0.45, -0.92],
        [0.45, -0.92],
        [0.92, -0.45],
        [0.92, 0.45],
        [0.45, 0.92],
        [-0.45, 0.92],
        [-0.92, 0.45],
        [-0.92, -0.45],
      ]);
    case 'star':
      return corners(star);
    case 'cross':
      return corners(cross);
    case 'pentagon':
      return corners(turned(5, 1.12));
    case 'hourglass':
      return corners([
        [-1, -1],
        [1, -1],
        [0.4, 0],
        [1, 1],
        [-1, 1],
        [-0.4, 0],
      ]);
  }
}

function roundSquare(half: number, corner: number): string {
  const edge = half - corner;
  const arc = (x: number, y: number): string => `A${corner} ${corner} 0 0 1 ${x} ${y}`;
  return `M${-edge} ${-half}H${edge}${arc(half, -edge)}V${edge}${arc(edge, half)}H${-edge}${arc(-half, edge)}V${-edge}${arc(-edge, -half)}Z`;
}
