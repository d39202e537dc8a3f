import type { Line, Mark, PathMark } from './Mark.ts';
import { plain } from './plain.ts';

/**
 * The marks of a glyph, which the picture has as an SVG of its own: paths and circles, in groups that scale. What it
 * does not know it refuses, so that no part of a node is ever left out of a file without anybody noticing.
 */
export function readGlyph(svg: string): readonly Mark[] {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return [...root.children].flatMap(marksOf);
}

function marksOf(element: Element): readonly Mark[] {
  switch (element.localName) {
    case 'path':
      return pathMarks(element, element.getAttribute('d') ?? '');
    case 'circle':
      return pathMarks(element, circle(numberOf(element, 'cx'), numberOf(element, 'cy'), numberOf(element, 'r')));
    case 'g':
      return [
        {
          is: 'group',
          name: '',
          title: null,
          at: { x: 0, y: 0, scale: scaleOf(element) },
          opacity: numberOf(element, 'opacity', 1),
          clip: null,
          marks: [...element.children].flatMap(marksOf),
        },
      ];
    default:
      throw new Error(`a glyph with <${element.localName}> cannot be saved`);
  }
}

/** The inside and the outline, apart: they may be seen through differently. */
function pathMarks(element: Element, path: string): readonly PathMark[] {
  const line = lineOf(element);
  const fill = element.getAttribute('fill') ?? (line === null ? '#000000' : 'none');
  const opacity = numberOf(element, 'opacity', 1);
  const shape = { is: 'path', path, fill: null, line: null, opacity, clips: [] } as const;
  const inside = { ...shape, fill, opacity: opacity * numberOf(element, 'fill-opacity', 1) };
  return [...(fill === 'none' ? [] : [inside]), ...(line === null ? [] : [{ ...shape, line }])];
}

function lineOf(element: Element): Line | null {
  const colour = element.getAttribute('stroke');
  if (colour === null || colour === 'none') return null;
  const dash = element.getAttribute('stroke-dasharray') ?? 'none';
  return {
    colour,
    width: numberOf(element, 'stroke-width', 1),
    dash: dash === 'none' ? [] : dash.split(/[ ,]+/).map(Number),
    cap: (['round', 'square'] as const).find((cap) => cap === element.getAttribute('stroke-linecap')) ?? 'butt',
    join: (['round', 'bevel'] as const).find((join) => join === element.getAttribute('stroke-linejoin')) ?? 'miter',
  };
}

/** In two halves: an arc that ends where it begins is none. */
function circle(x: number, y: number, radius: number): string {
  const half = (end: number): string => `A${plain(radius)} ${plain(radius)} 0 1 1 ${plain(end)} ${plain(y)}`;
  return `M${plain(x - radius)} ${plain(y)}${half(x + radius)}${half(x - radius)}Z`;
}

function scaleOf(element: Element): number {
  const transform = element.getAttribute('transform') ?? 'scale(1)';
  const scale = /^scale\(([\d.]+)\)$/.exec(transform)?.[1];
  if (scale === undefined) throw new Error(`a glyph with ${transform} cannot be saved`);
  return Number(scale);
}

function numberOf(element: Element, name: string, otherwise = 0): number {
  const given = element.getAttribute(name);
  return given === null ? otherwise : Number(given);
}
