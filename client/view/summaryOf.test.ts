import { describe, expect, it } from 'vitest';
import { smallMap } from '../panels/smallMap.fixture.ts';
import { noValue } from './filter/Expression.ts';
import { noTies } from './tieTally.ts';
import { summaryOf } from './summaryOf.ts';

describe('what some nodes come to', () => {
  it('is counted by what they are and where they lie, and their ties by where these lead', () => {
    const graph = smallMap();
    const nodes = ['norge', 'avsetning', 'rad'].flatMap((id) => graph.nodes.get(id) ?? []);
    const { counts, within, outward } = summaryOf(graph, nodes);
    expect(Object.fromEntries(counts.kinds)).toEqual({ actor: 1, service: 1, measure: 1 });
    expect(Object.fromEntries(counts.layers)).toEqual({ municipality: 2, [noValue]: 1 });
    expect(Object.fromEntries(counts.elements)).toEqual({ finance: 2, [noValue]: 1 });
    expect(Object.fromEntries(counts.statuses)).toEqual({ existing: 2, proposed: 1 });
    expect(Object.fromEntries(counts.sectors)).toEqual({ public: 1 });
    expect(within).toEqual({ ...noTies, inForce: 1 });
    expect(outward).toEqual({ ...noTies, missing: 1, proposed: 1, past: 1 });
  });
});
