import { describe, expect, it } from 'vitest';
import { addNodeEdit, freed, updateEdits } from './editsOf.ts';
import { formValuesOf } from './formValueOf.ts';
import type { FormValues } from './FormValues.ts';
import { openFields } from './nodeSections.ts';
import { changedByOthers, isChanged, patchOf } from './patchOf.ts';
import { readForm } from './readForm.ts';
import { solveConflicts } from './solveConflicts.ts';

const fields = openFields('actor');
const before = {
  name: 'Huset ',
  status: 'existing',
  layer: 'region',
  tags: ['en'],
  position: { ring: 'region', angle: 10 },
};
const start = formValuesOf(fields, before);
const patch = (values: FormValues) => patchOf({ fields, before, values, record: readForm(fields, values).record });

describe('what an update asks for', () => {
  it('is nothing when nothing was written, even where reading tidies up', () => {
    expect(patch(start)).toBeNull();
    expect(isChanged(fields, before, start)).toBe(false);
  });

  it('holds only what was changed, with what stood before', () => {
    expect(patch({ ...start, name: 'Hagen' })).toEqual({ before: { name: 'Huset ' }, after: { name: 'Hagen' } });
    expect(isChanged(fields, before, { ...start, name: 'Hagen' })).toBe(true);
  });

  it('empties a field with null, and fills an empty one from null', () => {
    expect(patch({ ...start, layer: '', shortName: 'H' })).toEqual({
      before: { shortName: null, layer: 'region' },
      after: { shortName: 'H', layer: null },
    });
  });

  it('leaves the place in the old ring when the ring is changed', () => {
    const draft = { before, values: { ...start, layer: 'state' } };
    expect(updateEdits('updateNode', 'n', fields, draft)).toEqual([
      {
        action: 'updateNode',
        id: 'n',
        before: { layer: 'region', position: { ring: 'region', angle: 10 } },
        after: { layer: 'state', position: null },
      },
    ]);
    expect(freed({ before: {}, after: { name: 'x' } }, before)).toEqual({ before: {}, after: { name: 'x' } });
  });
});

describe('a pinned place', () => {
  const pinned = { ring: 'region', angle: '200' };

  it('lies in the ring that the form says when it is sent', () => {
    const values = { ...start, position: pinned, layer: 'state' };
    expect(updateEdits('updateNode', 'n', fields, { before, values })).toMatchObject([
      { after: { layer: 'state', position: { ring: 'state', angle: 200 } } },
    ]);
    expect(addNodeEdit('n', 'actor', { layer: 'state', position: { ring: 'region', angle: 1 } })).toMatchObject({
      node: { position: { ring: 'state', angle: 1 } },
    });
  });

  it('is none without a ring', () => {
    const values = { ...start, position: pinned, layer: '' };
    expect(updateEdits('updateNode', 'n', fields, { before, values })).toMatchObject([
      { after: { layer: null, position: null } },
    ]);
    expect(addNodeEdit('n', 'actor', { position: { ring: 'region', angle: 1 } })).toEqual({
      action: 'addNode',
      node: { id: 'n', kind: 'actor' },
    });
  });
});

describe('what others do meanwhile', () => {
  it('is told by field, as the map shows it', () => {
    const current = { ...before, name: 'Huset AS', tags: undefined };
    expect(changedByOthers(fields, before, current).map(({ id }) => id)).toEqual(['name', 'tags']);
  });
});

describe('a conflict that was answered', () => {
  const draft = { before, values: { ...start, name: 'Mitt', shortName: 'M', layer: 'state' } };
  const conflicts = [
    { record: 'node', id: 'n', field: 'name', expected: 'Huset ', current: 'Deres', wanted: 'Mitt' },
    { record: 'node', id: 'n', field: 'layer', expected: 'region', current: null, wanted: 'state' },
  ] as const;

  it('is sent again with what stands now, and without what was let go', () => {
    const solved = solveConflicts(fields, draft, conflicts, { name: 'mine', layer: 'theirs' });
    expect(updateEdits('updateNode', 'n', fields, solved)).toEqual([
      {
        action: 'updateNode',
        id: 'n',
        before: { name: 'Deres', shortName: null },
        after: { name: 'Mitt', shortName: 'M' },
      },
    ]);
  });

  it('asks for nothing more when everything was let go', () => {
    const alone = { before, values: { ...start, name: 'Mitt' } };
    const solved = solveConflicts(fields, alone, conflicts.slice(0, 1), { name: 'theirs' });
    expect(updateEdits('updateNode', 'n', fields, solved)).toEqual([]);
  });
});
