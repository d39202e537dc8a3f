import { buildSchema, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readEdits } from './readEdits.ts';
import { typeDefs } from './schema/typeDefs.ts';

describe('readEdits', () => {
  it('reads each edit as the command it asks for', () => {
    const update = { id: 'a', before: { name: 'x' }, after: { name: 'y' } };
    expect(
      readEdits([
        { addActor: { id: 'a', name: 'NAV' } },
        { updateService: update },
        { removeNode: 'a' },
        { addRelation: { id: 'r', kind: 'advises' } },
        { updateRelation: update },
        { removeRelation: 'r' },
        { updateSettings: { before: { region: null }, after: { region: 'Vestland' } } },
        { redact: { record: 'node', id: 'a', field: 'description' } },
      ]),
    ).toEqual([
      { action: 'addNode', node: { id: 'a', kind: 'actor', name: 'NAV' } },
      { action: 'updateNode', ...update },
      { action: 'removeNode', id: 'a' },
      { action: 'addRelation', relation: { id: 'r', kind: 'advises' } },
      { action: 'updateRelation', ...update },
      { action: 'removeRelation', id: 'r' },
      { action: 'updateSettings', before: { region: null }, after: { region: 'Vestland' } },
      { action: 'redact', record: 'node', id: 'a', field: 'description' },
    ]);
  });

  it('knows every edit of the schema', () => {
    const type = buildSchema(typeDefs).getType('EditInput');
    const names = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) expect(() => readEdits([{ [name]: { id: 'a' } }]), name).not.toThrow();
  });

  it('says which edit is none', () => {
    expect(() => readEdits([{ removeNode: 'a' }, {}])).toThrow(
      expect.objectContaining({ code: 'INVALID', details: { path: 'edits[1]' } }),
    );
  });
});
