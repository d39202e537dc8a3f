import { emptyGraph, putNode, putRelation } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { restsOn } from './restsOn.ts';

const said = (where: string) => ({ sources: [{ title: 'Heftet', where, certainty: 'stated' as const }] });
const graph = emptyGraph();
const status = { status: 'existing', version: 1 } as const;
for (const id of ['a', 'b', 'c']) {
  putNode(graph, { id, kind: 'need', name: id, whose: 'people', ...status, ...said(`om ${id}`) });
}
putRelation(graph, { id: 'ab', kind: 'uses', from: 'a', to: 'b', ...status, ...said('om a og b') });
const where = (nodes: readonly string[], relations: readonly string[] = []) =>
  restsOn({ nodes, relations }, graph)?.map((passage) => passage.where) ?? null;

describe('what a finding rests on that no source says', () => {
  it('is what is said of its ties, or of those between its nodes', () => {
    expect(where(['a', 'b'], ['ab'])).toEqual(['om a og b']);
    expect(where(['a', 'b'])).toEqual(['om a og b']);
  });

  it('is what is said of its nodes that no such tie comes to, as well', () => {
    expect(where(['a', 'b', 'c'])).toEqual(['om a og b', 'om c']);
    expect(where(['c'])).toEqual(['om c']);
  });

  it('is nothing where nothing of it is on the map', () => {
    expect(where(['gone'], ['gone too'])).toBeNull();
  });
});
