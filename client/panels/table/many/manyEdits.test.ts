import type { Field, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import type { FormValue } from '../../edit/model/FormValues.ts';
import { smallMap } from '../../smallMap.fixture.ts';
import { manyEdits, manyFields, waysOf } from './manyEdits.ts';
import type { Way } from './manyEdits.ts';

const graph = smallMap();
const nodes = [...graph.nodes.values()];
const fieldOf = (id: string, records: readonly (NodeRecord | RelationRecord)[] = nodes): Field => {
  const field = manyFields(records).find((each) => each.id === id);
  if (field === undefined) throw new Error(`No ${id} for many.`);
  return field;
};
const change = (id: string, way: Way, value: FormValue, records: readonly (NodeRecord | RelationRecord)[] = nodes) =>
  manyEdits({ records, field: fieldOf(id, records), way, value });

describe('changing many at once', () => {
  it('is for choices and sets, of nodes and of ties', () => {
    const ids = manyFields(nodes).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['status', 'layer', 'elements', 'tags', 'municipalities', 'sector']));
    expect(ids.filter((id) => ['name', 'altNames', 'summary', 'sources', 'validFrom'].includes(id))).toEqual([]);
    expect(manyFields([...graph.relations.values()]).map(({ id }) => id)).toEqual(['status', 'formal', 'barriers']);
    expect(waysOf(fieldOf('tags'))).toEqual(['add', 'remove']);
    expect(waysOf(fieldOf('status'))).toEqual(['set']);
  });

  it('asks for what differs alone, and counts the rest', () => {
    const { edits, already, without } = change('status', 'set', 'existing');
    expect(edits.map((edit) => 'id' in edit && edit.id)).toEqual(['behov', 'rad', 'grunder']);
    expect([already, without]).toEqual([2, 0]);
    expect(change('sector', 'set', 'public')).toMatchObject({ already: 1, without: 3 });
  });

  it('adds to sets and takes out of them, and leaves the rest of each set as it was', () => {
    const [only] = change('municipalities', 'add', ['3907', '4003'], [graph.nodes.get('norge') as NodeRecord]).edits;
    expect(only).toEqual({
      action: 'updateNode',
      id: 'norge',
      before: { municipalities: ['3907', '3901'] },
      after: { municipalities: ['3907', '3901', '4003'] },
    });
    expect(change('municipalities', 'remove', ['3901']).edits).toMatchObject([{ after: { municipalities: ['3907'] } }]);
    expect(change('tags', 'add', 'unge\narbeid').edits).toHaveLength(nodes.length);
  });

  it('frees the place in a ring of whoever moves to another', () => {
    const pinned = { ...graph.nodes.get('norge'), position: { ring: 'municipality', angle: 90 } } as NodeRecord;
    expect(change('layer', 'set', 'everydayLife', [pinned]).edits).toMatchObject([
      { after: { layer: 'everydayLife', position: null } },
    ]);
  });

  it('fills no set beyond what it may hold, and empties nothing', () => {
    const full = { ...graph.nodes.get('rad'), tags: Array.from({ length: 30 }, (_, at) => `t${at}`) } as NodeRecord;
    expect(change('tags', 'add', 'en til', [full])).toEqual({ edits: [], already: 0, without: 0, full: 1 });
    expect(change('status', 'set', '').edits).toEqual([]);
    expect(change('tags', 'remove', '').edits).toEqual([]);
  });
});
