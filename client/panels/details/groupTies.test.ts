import { describe, expect, it } from 'vitest';
import { smallMap } from '../smallMap.fixture.ts';
import { groupTies } from './groupTies.ts';

const told = (node: string) =>
  groupTies(smallMap(), node, 'nb').map(({ verb, ties }) => [verb, ties.map(({ other }) => other.name)]);

describe('groupTies', () => {
  it('reads each tie from the node that is looked at', () => {
    expect(told('norge')).toEqual([
      ['tilbyr', ['Årlig avsetning']],
      ['finansierer', ['Gründere']],
      ['samarbeider med', ['Gründere']],
    ]);
    expect(told('grunder')).toEqual([
      ['finansieres av', ['Innovasjon Norge']],
      ['samarbeider med', ['Innovasjon Norge']],
    ]);
  });

  it('puts what is there before what was, is wanting or has been proposed, and sorts by name', () => {
    const graph = smallMap();
    const statuses = ['proposed', 'missing', 'past', 'existing'] as const;
    statuses.forEach((status, index) => {
      const other = graph.nodes.get('grunder');
      if (other === undefined) throw new Error('no other');
      graph.nodes.set(`o${index}`, { ...other, id: `o${index}`, name: `O${index}` });
      const id = `t${index}`;
      graph.relations.set(id, { id, kind: 'informs', from: 'norge', to: `o${index}`, status, version: 3 });
      graph.ties.add('norge', id);
    });
    const informs = groupTies(graph, 'norge', 'nb').find(({ id }) => id === 'informs');
    expect(informs?.ties.map(({ relation }) => relation.status)).toEqual(['existing', 'past', 'missing', 'proposed']);
  });
});
