import { describe, expect, it } from 'vitest';
import { madeUpLayers } from '../madeUpMap.fixture.ts';
import type { FieldId } from './fields.ts';
import { fitRadius, planStage, type CellCounts } from './stage.ts';

const counts = (entries: Readonly<Record<string, Partial<Record<FieldId, number>>>>): CellCounts =>
  new Map(
    Object.entries(entries).map(([ring, cells]) => [ring, new Map(Object.entries(cells) as [FieldId, number][])]),
  );
const widths = (stage: ReturnType<typeof planStage>): number[] => stage.rings.map(({ inner, outer }) => outer - inner);

describe('planStage', () => {
  const seed = counts({ region: { network: 8, education: 13 }, state: { finance: 9 }, municipality: { guidance: 5 } });

  it('fills 340 px: the centre 76, every ring at least 28, in steps of 4', () => {
    const stage = planStage(madeUpLayers, seed);
    expect(stage.radius).toBe(fitRadius);
    expect(widths(stage)[0]).toBe(76);
    for (const width of widths(stage)) {
      expect(width).toBeGreaterThanOrEqual(28);
      expect(width % 4).toBe(0);
    }
  });

  it('gives fuller rings more room and keeps empty ones', () => {
    const stage = planStage(madeUpLayers, seed);
    const byId = new Map(stage.rings.map((ring, index) => [ring.id, widths(stage)[index] ?? 0]));
    expect(byId.get('region')).toBeGreaterThan(byId.get('municipality') ?? 0);
    expect(byId.get('neighbourhood')).toBeGreaterThanOrEqual(28);
    expect(stage.outside).toMatchObject({ id: 'outside', inner: 340 });
  });

  it('keeps the widths on screen until a ring is over-full by a fifth', () => {
    const before = planStage(madeUpLayers, seed);
    const oneMore = counts({ region: { network: 9, education: 13 }, state: { finance: 12 }, county: { market: 3 } });
    expect(widths(planStage(madeUpLayers, oneMore, before))).toEqual(widths(before));
    const crowd = counts({ region: { network: 80 } });
    expect(widths(planStage(madeUpLayers, crowd, before))).not.toEqual(widths(before));
  });

  it('grows beyond 340 px only where a cell has no room', () => {
    expect(planStage(madeUpLayers, counts({ county: { finance: 120 } })).radius).toBeGreaterThan(fitRadius);
  });

  it('has a size also where every ring lies outside', () => {
    const outside = madeUpLayers.filter((layer) => layer.outside === true);
    const stage = planStage(outside, counts({ outside: { network: 40 } }));
    expect(stage.rings).toEqual([]);
    expect(stage.outside.inner).toBe(76);
    expect(stage.outside.outer).toBeGreaterThan(76);
    // The whole of it is shown, since there is nothing else.
    expect(stage.radius).toBe(stage.outside.outer);
  });

  it('does not depend on the order in which layers come', () => {
    expect(planStage(madeUpLayers.toReversed(), seed)).toEqual(planStage(madeUpLayers, seed));
  });
});
