import type { NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { glyphSvg } from './glyph.ts';
import { colourOf, nodeLook, nodeSize, palettes, shapes, statuses } from './look.ts';

const record = (fields: object): NodeRecord =>
  ({ id: 'n', kind: 'actor', name: 'N', status: 'existing', version: 1, ...fields }) as unknown as NodeRecord;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('look', () => {
  it('gives services the colour of their provider, and others but actors ink', () => {
    const palette = palettes.light;
    expect(colourOf(nodeLook(record({ sector: 'voluntary' }), 1), palette)).toBe('#2A9D8F');
    expect(colourOf(nodeLook(record({ kind: 'service' }), 1, 'public'), palette)).toBe('#0B3C7D');
    expect(colourOf(nodeLook(record({ kind: 'need', sector: 'public' }), 1), palette)).toBe(palette.ink);
  });

  it('grows by the root of the relations, from 14 to 24; measures stay 10', () => {
    expect(nodeSize('actor', 0)).toBe(14);
    expect(nodeSize('actor', 500)).toBe(24);
    expect(nodeSize('actor', 5)).toBeGreaterThan(14);
    expect(nodeSize('measure', 9)).toBe(10);
  });

  it('has a shape of its own for every kind, and a double outline for groups and roles', () => {
    expect(new Set(Object.values(shapes)).size).toBe(6);
    expect(nodeLook(record({ extent: 'group' }), 1).double).toBe(true);
    expect(nodeLook(record({ extent: 'single' }), 1).double).toBe(false);
  });

  it('draws every status differently, without colour alone', () => {
    const base = nodeLook(record({ sector: 'public' }), 1);
    expect(new Set(statuses.map((status) => glyphSvg({ ...base, status }, palettes.light))).size).toBe(6);
  });

  it('keeps 3:1 for every sector and for gaps, 4.5:1 for text, in both themes', () => {
    for (const palette of Object.values(palettes)) {
      for (const colour of [...Object.values(palette.sectors), palette.gap]) {
        expect(contrast(colour, palette.background)).toBeGreaterThanOrEqual(3);
      }
      for (const ground of [palette.background, palette.warm]) {
        expect(contrast(palette.accent, ground)).toBeGreaterThanOrEqual(3);
        expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette.quiet, ground)).toBeGreaterThanOrEqual(4.1);
      }
    }
  });
});
