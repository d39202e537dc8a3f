import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { drawnTies } from './drawnTies.ts';

const layers = [{ id: 'state', order: 1, labels: { nb: 'Staten' } }];
const node = (id: string, layer?: string): NodeRecord =>
  ({ id, kind: 'actor', name: id, status: 'existing', version: 1, layer }) as NodeRecord;
const ties = (count: number, status: RelationRecord['status'], to = 'b'): RelationRecord[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${status}-${to}-${String(index)}`,
    kind: 'cooperatesWith',
    from: 'a',
    to,
    status,
    version: 1,
  }));
const nodes = [node('a', 'state'), node('b', 'state'), node('c')];

describe('drawnTies', () => {
  it('gathers ties only when more than 300 of them would be drawn', () => {
    const relations = [...ties(300, 'existing'), ...ties(50, 'proposed'), ...ties(50, 'existing', 'c')];
    const { ties: drawn, gathered } = drawnTies({ nodes, relations }, layers, false);
    expect([drawn.length, gathered]).toEqual([300, false]);
    expect(drawnTies({ nodes, relations: ties(301, 'existing') }, layers, false).gathered).toBe(true);
  });

  it('counts proposed ties when they are shown', () => {
    const relations = [...ties(260, 'existing'), ...ties(50, 'proposed')];
    expect(drawnTies({ nodes, relations }, layers, true)).toMatchObject({ gathered: true });
  });
});
