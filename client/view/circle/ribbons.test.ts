import { describe, expect, it } from 'vitest';
import { buildPicture } from '../buildPicture.ts';
import { madeUpFieldLabels, madeUpLayers, madeUpMap } from '../madeUpMap.fixture.ts';
import { visibleGraph } from '../visibleGraph.ts';
import { gatherRibbons, mostRibbons } from './ribbons.ts';

const pictureOf = (times: number) => {
  const graph = madeUpMap(times);
  const visible = visibleGraph(graph, {});
  const base = { graph, visible, layers: madeUpLayers, fieldLabels: madeUpFieldLabels };
  return { graph, picture: buildPicture({ ...base, theme: 'light', language: 'nb' }) };
};

describe('gatherRibbons', () => {
  const { graph, picture } = pictureOf(4);
  const { ribbons, middles } = gatherRibbons([...graph.relations.values()], picture.placement);

  it('gives at most 40, the fullest first, 1 + √count wide', () => {
    expect(ribbons.length).toBeLessThanOrEqual(mostRibbons);
    expect(ribbons.map(({ count }) => count)).toEqual(ribbons.map(({ count }) => count).toSorted((a, b) => b - a));
    for (const { count, width } of ribbons) expect(width).toBeCloseTo(1 + Math.sqrt(count));
  });

  it('goes between the middles of two different cells', () => {
    for (const { from, to } of ribbons) {
      expect(from).not.toBe(to);
      expect(middles.has(from) && middles.has(to)).toBe(true);
    }
  });

  it('counts a tie the same whichever way it points', () => {
    const turned = [...graph.relations.values()].map(({ from, to }) => ({ from: to, to: from }));
    expect(gatherRibbons(turned, picture.placement).ribbons).toEqual(ribbons);
  });

  it('is drawn only above 300 visible ties', () => {
    const drawn = (times: number) =>
      pictureOf(times).picture.elements.filter(({ classes }) => classes === 'ribbon').length;
    expect(drawn(1)).toBe(0);
    expect(drawn(4)).toBe(ribbons.length);
  });
});
