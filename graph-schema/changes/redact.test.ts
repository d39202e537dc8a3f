import { describe, expect, it } from 'vitest';
import type { NodeRecord } from '../generated/records.ts';
import { changeOf } from './arbitraryChanges.ts';
import type { RedactEdit } from './Change.ts';
import { REDACTED, redactChange, redactRecord, unredactableFields } from './redact.ts';

const node: NodeRecord = {
  id: 'a',
  kind: 'need',
  whose: 'people',
  name: 'Navn',
  owner: 'Noen',
  status: 'existing',
  version: 4,
};
const redaction: RedactEdit = { action: 'redact', record: 'node', id: 'a', field: 'owner' };

describe('redactRecord', () => {
  it('takes the field out and leaves the rest, without renumbering', () => {
    const { owner: _, ...rest } = node;
    expect(redactRecord('node', node, 'owner')).toEqual(rest);
  });

  it('puts a word in place of a name, which must be there', () => {
    expect(redactRecord('node', node, 'name')).toEqual({ ...node, name: REDACTED });
  });

  it('leaves alone what holds a record together', () => {
    expect([...unredactableFields].sort()).toEqual(
      ['id', 'kind', 'from', 'to', 'status', 'whose', 'state', 'review', 'version']
        .concat(['createdBy', 'createdAt', 'updatedBy', 'updatedAt'])
        .sort(),
    );
    for (const field of unredactableFields) expect(redactRecord('node', node, field)).toEqual(node);
  });
});

describe('redactChange', () => {
  it('blanks the field before and after, in every edit of the record', () => {
    const change = changeOf([
      { action: 'put', record: 'node', id: 'a', before: node, after: { ...node, owner: 'En annen' } },
      { action: 'put', record: 'node', id: 'a', before: node, after: null },
    ]);
    expect(JSON.stringify(redactChange(change, redaction))).not.toMatch(/Noen|En annen/);
    expect(redactChange(change, redaction).edits.map(({ id }) => id)).toEqual(['a', 'a']);
    expect(JSON.stringify(change)).toMatch(/Noen.*En annen/);
  });

  it('gives back the same change where it is about other records', () => {
    const change = changeOf([{ action: 'put', record: 'node', id: 'b', before: null, after: { ...node, id: 'b' } }]);
    expect(redactChange(change, redaction)).toBe(change);
  });
});
