import type { NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { smallMap } from '../../smallMap.fixture.ts';
import type { ColumnEdit } from '../model/Column.ts';
import { columnsOfMap } from '../model/tableModel.fixture.ts';
import { draftOf, fieldIn, needsForm, readCell, written } from './cellChange.ts';
import type { TableRecord } from './cellChange.ts';
import { editableCell } from './editableCell.ts';

const graph = smallMap();
const node = (id: string): NodeRecord => graph.nodes.get(id) as NodeRecord;
const field = (id: string): ColumnEdit => ({ of: 'field', id });

function change(record: TableRecord, edit: ColumnEdit, value: string | readonly string[]) {
  const found = fieldIn(record, edit);
  if (found === null) throw new Error('There is no such field.');
  return readCell(record, found, edit, written(draftOf(record), found, value));
}

describe('a cell', () => {
  it('can be changed where its record has such a field', () => {
    expect(fieldIn(node('norge'), field('sector'))?.id).toBe('sector');
    expect(fieldIn(node('behov'), field('sector'))).toBeNull();
    expect(fieldIn(node('norge'), { of: 'nothing' })).toBeNull();
    expect(fieldIn(graph.relations.get('gir') as RelationRecord, field('strength'))?.id).toBe('strength');
    const sources = fieldIn(node('norge'), field('sources'));
    expect(sources !== null && needsForm(sources, field('sources'))).toBe(true);
  });

  it('asks for its own field alone, and knows what was there', () => {
    expect(change(node('norge'), field('sector'), 'private')).toMatchObject({
      problems: [],
      edits: [{ action: 'updateNode', id: 'norge', before: { sector: 'public' }, after: { sector: 'private' } }],
      sent: { task: { task: 'editNode', id: 'norge' } },
    });
    expect(change(node('norge'), field('sector'), 'public').edits).toEqual([]);
    expect(change(graph.relations.get('gir') as RelationRecord, field('note'), 'Ja.')).toMatchObject({
      edits: [{ action: 'updateRelation', id: 'gir', after: { note: 'Ja.' } }],
      sent: { task: { task: 'editRelation' } },
    });
  });

  it('is read by the rules of the form', () => {
    expect(change(node('norge'), field('organisationNumber'), '123').problems).toMatchObject([
      { code: 'organisationNumber' },
    ]);
    expect(change(node('norge'), field('name'), ' ').problems).toMatchObject([{ code: 'required' }]);
    expect(change(node('avsetning'), field('validTo'), '2017').problems).toMatchObject([{ code: 'dateOrder' }]);
    expect(change(graph.relations.get('betaler') as RelationRecord, field('validFrom'), '2024').problems).toMatchObject(
      [{ code: 'dateOrder' }],
    );
  });

  it('of one of the map’s own fields leaves the others as they are', () => {
    const customs = (['number', 'text'] as const).map((valueType) => ({
      id: valueType,
      kinds: ['actor'],
      valueType,
      labels: { nb: valueType },
    }));
    const record = { ...node('norge'), customValues: [{ field: 'text', value: 'a' }] } as NodeRecord;
    const [custom] = customs;
    if (custom === undefined) throw new Error('There is one.');
    const edit: ColumnEdit = { of: 'own', custom };
    const found = fieldIn(record, edit);
    if (found === null) throw new Error('Actors have it.');
    const rows = [
      { field: 'text', value: 'a' },
      { field: 'number', value: '12' },
    ];
    expect(readCell(record, found, edit, written(draftOf(record), found, rows)).edits).toMatchObject([
      { after: { customValues: rows } },
    ]);
    const wrong = written(draftOf(record), found, [{ field: 'number', value: 'mange' }]);
    expect(readCell(record, found, edit, wrong).problems).toMatchObject([
      { path: 'customValues.number', code: 'anyNumber' },
    ]);
    expect(fieldIn(node('behov'), edit)).toBeNull();
  });
});

describe('the next cell', () => {
  const { nodes } = columnsOfMap(graph);
  const columns = ['name', 'kind', 'status', 'sources', 'sector', 'ties'].flatMap((id) =>
    nodes.filter((column) => column.id === id),
  );
  const records = [node('norge'), node('behov'), node('grunder')];
  const from = (row: string, column: string, way: 'next' | 'before' = 'next') =>
    editableCell(records, columns, { row, column }, way);

  it('is the next that can be changed where it stands, on in the rows below', () => {
    expect(from('norge', 'name')).toEqual({ row: 'norge', column: 'status' });
    expect(from('norge', 'status')).toEqual({ row: 'norge', column: 'sector' });
    expect(from('norge', 'sector')).toEqual({ row: 'behov', column: 'name' });
    expect(from('behov', 'status')).toEqual({ row: 'grunder', column: 'name' });
    expect(from('grunder', 'sector')).toBeNull();
  });

  it('is before it, the other way', () => {
    expect(from('grunder', 'name', 'before')).toEqual({ row: 'behov', column: 'status' });
    expect(from('norge', 'name', 'before')).toBeNull();
    expect(from('gone', 'name')).toBeNull();
  });
});
