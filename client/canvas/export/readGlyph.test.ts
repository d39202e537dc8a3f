// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { glyphSvg } from '../../view/glyph.ts';
import { palettes, shapes, statuses, type NodeLook } from '../../view/look.ts';
import { ribbonSample, tieLooks, tieSample } from '../../view/tieSample.ts';
import type { Mark, PathMark } from './Mark.ts';
import { readGlyph } from './readGlyph.ts';

const pathsOf = (marks: readonly Mark[]): readonly PathMark[] =>
  marks.flatMap((mark) => (mark.is === 'path' ? [mark] : mark.is === 'group' ? pathsOf(mark.marks) : []));
const plain: NodeLook = {
  shape: 'ellipse',
  status: 'existing',
  sector: 'public',
  double: false,
  size: 14,
  otherElements: [],
};

describe('readGlyph', () => {
  it('reads every glyph that there is: as many shapes as its SVG has, inside and outline apart', () => {
    for (const shape of Object.values(shapes)) {
      for (const status of statuses) {
        for (const double of [true, false]) {
          const svg = glyphSvg({ ...plain, shape, status, double, otherElements: ['finance'] }, palettes.light);
          const fills = svg.match(/ fill="#/g)?.length ?? 0;
          const strokes = svg.match(/ stroke="/g)?.length ?? 0;
          const paths = pathsOf(readGlyph(svg));
          expect(paths.filter(({ fill }) => fill !== null).length, svg).toBe(fills);
          expect(paths.filter(({ line }) => line !== null).length, svg).toBe(strokes);
        }
      }
    }
  });

  it('keeps how far the inside is seen through, and the outline whole', () => {
    const [, inside, line] = pathsOf(readGlyph(glyphSvg({ ...plain, status: 'weak' }, palettes.light)));
    expect([inside?.opacity, line?.opacity]).toEqual([0.45, 1]);
  });

  it('reads the samples of ties', () => {
    const lines = [...tieLooks.map((look) => tieSample(look, palettes.dark)), ribbonSample(palettes.dark)].map(
      (svg) => pathsOf(readGlyph(svg))[0]?.line,
    );
    expect(lines.map((line) => line?.dash)).toEqual([[], [2, 3], [6, 4], [0.1, 4], [4, 3], []]);
  });

  it('refuses what it does not know, rather than leaving it out', () => {
    expect(() => readGlyph('<svg xmlns="http://www.w3.org/2000/svg"><image/></svg>')).toThrow('<image>');
    expect(() => readGlyph('<svg xmlns="http://www.w3.org/2000/svg"><g transform="rotate(3)"/></svg>')).toThrow(
      'rotate',
    );
  });
});
