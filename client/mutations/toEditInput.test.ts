import { describe, expect, it } from 'vitest';
import { toEditInput } from './toEditInput.ts';

const kindOf = () => 'measure' as const;

describe('toEditInput', () => {
  it('adds a node under the name of its kind, which is then no field of its own', () => {
    const node = { id: 'n', kind: 'need', name: 'Et sted å være', whose: 'people', status: 'existing' } as const;
    const { kind: _kind, ...fields } = node;
    expect(toEditInput({ action: 'addNode', node: node as never }, kindOf)).toEqual({ addNeed: fields });
  });

  it('changes a node under the name of the kind that it has on the map', () => {
    const update = { id: 'n', before: { name: 'A' }, after: { name: 'B' } };
    expect(toEditInput({ action: 'updateNode', ...update }, kindOf)).toEqual({ updateMeasure: update });
  });

  it('changes a node that is not on the map, or not yet, under the name of a kind that has such fields', () => {
    const update = { id: 'n', before: { name: 'A', tried: null }, after: { name: 'B', tried: 'C' } };
    expect(toEditInput({ action: 'updateNode', ...update }, () => null)).toEqual({ updateStory: update });
  });

  it('says everything else with one field too', () => {
    expect(toEditInput({ action: 'removeNode', id: 'n' }, kindOf)).toEqual({ removeNode: 'n' });
    expect(toEditInput({ action: 'removeRelation', id: 'r' }, kindOf)).toEqual({ removeRelation: 'r' });
    expect(toEditInput({ action: 'redact', record: 'node', id: 'n', field: 'summary' }, kindOf)).toEqual({
      redact: { record: 'node', id: 'n', field: 'summary' },
    });
  });
});
