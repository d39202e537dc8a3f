import { describe, expect, it } from 'vitest';
import type { Spot } from '../circle/Placement.ts';
import { emptyStage } from '../layouts/emptyStage.ts';
import { palettes } from '../look.ts';
import { isResting } from '../tieIndex.ts';
import type { TieSum } from './collapseGraph.ts';
import { gatheringElements } from './gatheringElements.ts';
import { noTies } from '../tieTally.ts';

const spots = new Map(
  Array.from({ length: 31 }, (_, at) => [`n${at}`, { x: 40 * at, y: 9 * at, ring: 'region' } as unknown as Spot]),
);

/** Sums between the first and all others, again and again: the later, the wider. */
function elementsOf(count: number) {
  const sums = Array.from({ length: count }, (_, at): TieSum => {
    const ends = { from: 'n0', to: `n${1 + (at % 30)}` };
    return {
      id: `sum ${at}`,
      ...ends,
      ties: [],
      count: at + 1,
      tally: noTies,
      width: 1 + Math.sqrt(at + 1),
      status: 'existing',
    };
  });
  const placement = { stage: emptyStage, spots };
  const elements = gatheringElements({
    gatherings: [],
    sums,
    placement,
    at: new Map(),
    bend: 'straight',
    palette: palettes.light,
  });
  return elements.flatMap((element) => (element.group === 'edges' && !isResting(element) ? [element.data.id] : []));
}

describe('sums of ties', () => {
  it('C7 are all drawn up to three hundred', () => {
    expect(elementsOf(300).length).toBe(300);
  });

  it('C7 of more, as many as there would be ribbons: the widest', () => {
    const drawn = elementsOf(301);
    expect(drawn.length).toBe(40);
    expect(drawn).toContain('sum 300');
    expect(drawn).toContain('sum 261');
    expect(drawn).not.toContain('sum 260');
  });
});
