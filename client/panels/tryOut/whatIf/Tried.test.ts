import { emptyGraph, putNode, putRelation } from '@sirkel/graph-schema';
import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { suggestionEdits } from './suggestionEdits.ts';
import { entriesOf, readAdditions, tiesLeft, trialOf } from './Tried.ts';
import type { Additions } from './Tried.ts';

function mapOf(): Graph {
  const graph = emptyGraph();
  for (const id of ['a', 'b', 'c']) {
    putNode(graph, { id, kind: 'actor', name: id, status: 'existing', version: 1 } as unknown as NodeRecord);
  }
  const tie = { id: 'a-b', kind: 'cooperatesWith', from: 'a', to: 'b', status: 'missing', version: 1 };
  putRelation(graph, tie as unknown as RelationRecord);
  return graph;
}

const additions: Additions = {
  nodes: [{ id: 's', kind: 'service', name: 'S', layer: 'moon' }],
  relations: [
    { id: 'b-s', kind: 'provides', from: 'b', to: 's' },
    { id: 'b-a', kind: 'cooperatesWith', from: 'b', to: 'a' },
  ],
};

describe('what counts in a trial', () => {
  it('is what is on the map, and what is added between what is left', () => {
    const trial = trialOf(mapOf(), ['a', 'gone', 'a-b'], additions);
    expect(trial.removed).toEqual(['a', 'a-b']);
    expect(trial.goneSince).toBe(1);
    // A ring that the map does not have is none.
    expect(trial.additions.nodes).toEqual([{ id: 's', kind: 'service', name: 'S' }]);
    expect(trial.additions.relations.map(({ id }) => id)).toEqual(['b-s']);
    expect(trial.hanging).toEqual(['b-a']);
    expect(entriesOf(mapOf(), trial).map(({ id }) => id)).toEqual(['b', 'c', 's']);
  });

  it('is not what has come onto the map since', () => {
    const graph = mapOf();
    putNode(graph, { id: 's', kind: 'service', name: 'S', status: 'proposed', version: 2 } as unknown as NodeRecord);
    putRelation(graph, { ...additions.relations[0], status: 'proposed', version: 2 } as unknown as RelationRecord);
    expect(trialOf(graph, [], additions).additions).toEqual({ nodes: [], relations: [additions.relations[1]] });
  });

  it('has only the ties of an entry that are left', () => {
    const graph = mapOf();
    expect(tiesLeft(graph, 'a', trialOf(graph, [], additions)).map(({ id }) => id)).toEqual(['a-b']);
    expect(tiesLeft(graph, 'a', trialOf(graph, ['b'], additions))).toEqual([]);
    expect(tiesLeft(graph, 'a', trialOf(graph, ['a-b'], additions))).toEqual([]);
  });

  it('is read from what the tab kept, without what is not ours', () => {
    expect(readAdditions({ ...additions })).toEqual(additions);
    expect(readAdditions(undefined)).toEqual({ nodes: [], relations: [] });
    const odd = {
      nodes: [null, { id: '<', kind: 'actor', name: 'x' }, { id: 'x', kind: 'moon', name: 'x' }],
      relations: 'x',
    };
    expect(readAdditions(odd)).toEqual({ nodes: [], relations: [] });
  });
});

describe('a trial as a suggestion', () => {
  it('is what was added, proposed and with its source, and not what stands there already', () => {
    const source = { title: 'Prøvd ut', certainty: 'assumed' } as const;
    const { edits, standing } = suggestionEdits(mapOf(), additions, source);
    expect(edits).toEqual([
      { action: 'addNode', node: { ...additions.nodes[0], status: 'proposed', sources: [source] } },
      { action: 'addRelation', relation: { ...additions.relations[0], status: 'proposed', sources: [source] } },
    ]);
    // The cooperation is recorded as missing.
    expect(standing).toBe(1);
  });

  it('is also what has been and is over', () => {
    const graph = mapOf();
    const past = { id: 'a-b', kind: 'cooperatesWith', from: 'a', to: 'b', status: 'past', version: 2 };
    putRelation(graph, past as unknown as RelationRecord);
    const { edits, standing } = suggestionEdits(graph, additions, { title: 'Prøvd ut', certainty: 'assumed' });
    expect(edits).toHaveLength(3);
    expect(standing).toBe(0);
  });
});
