import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Change } from './changes/Change.ts';
import { defaultSettings } from './settings/defaultSettings.ts';
import { canonical } from './canonical.ts';
import { commonNodeFields } from './kinds/nodes/fieldsOfEveryNode.ts';
import { relationFields } from './kinds/relations/relationFields.ts';
import { nodeFields } from './nodeKinds.ts';
import { fullActor, fullRelation, fullService } from './shapes/fullRecords.ts';
import {
  changeShape,
  mapSettingsShape,
  newNodeShapes,
  newRelationShape,
  nodePatchShapes,
  nodeRecordShapes,
  relationPatchShape,
  relationRecordShape,
  settingsPatchShape,
} from './shapes.ts';

const server = {
  review: 'pending',
  version: 3,
  createdBy: 'p1',
  createdAt: '2024-05-17T12:00:00.000Z',
  updatedBy: 'p2',
  updatedAt: '2024-05-18T12:00:00Z',
} as const;

/** The first sentence of refusal, with its place. */
function refusal(shape: z.ZodType, value: unknown): string | undefined {
  const issue = shape.safeParse(value).error?.issues[0];
  return issue === undefined ? undefined : `${issue.path.join('.')}: ${issue.message}`;
}

const actor = (fields: object): string | undefined => refusal(newNodeShapes.actor, { ...fullActor, ...fields });

describe('what a person gives', () => {
  it('is taken with every field filled in', () => {
    for (const [kind, full] of [
      ['actor', fullActor],
      ['service', fullService],
    ] as const) {
      const given = nodeFields(kind).filter((field) => field.byServer !== true);
      expect(Object.keys(full).sort()).toEqual(['id', 'kind', ...given.map(({ id }) => id)].sort());
      expect(newNodeShapes[kind].parse(full)).toEqual(full);
    }
    expect(newRelationShape.parse(fullRelation)).toEqual(fullRelation);
  });

  it('is refused when a field is not known', () => {
    expect(actor({ colour: 'red' })).toBe(': There is no field called "colour" here.');
  });

  it('is refused when it holds what only the server keeps', () => {
    for (const { id } of commonNodeFields.filter((field) => field.byServer === true)) {
      expect(actor({ [id]: 1 })).toBe(`: There is no field called "${id}" here.`);
    }
    expect(refusal(newRelationShape, { ...fullRelation, version: 1 })).toMatch(/no field called "version"/);
  });

  it('is refused when a required field is missing', () => {
    const { name: _, ...rest } = fullActor;
    expect(refusal(newNodeShapes.actor, rest)).toBe('name: Expected a text; it is missing.');
  });

  it('is refused when an organisation number does not fit', () => {
    expect(actor({ organisationNumber: '833286602' })).toMatch(/^organisationNumber: Expected an organisation number/);
  });

  it('has its organisation number kept as nine digits', () => {
    expect(newNodeShapes.actor.parse({ ...fullActor, organisationNumber: 'NO 916 882 807 MVA' })).toEqual(fullActor);
  });

  it('has old codes of municipalities kept as the present ones', () => {
    expect(newNodeShapes.actor.parse({ ...fullActor, municipalities: ['3804', '0301'] }).municipalities).toEqual([
      '3907',
      '0301',
    ]);
    for (const code of ['0000', '9999', '390', '3900']) {
      expect(actor({ municipalities: [code] })).toMatch(/^municipalities.0: Expected a municipality’s code/);
    }
    expect(actor({ municipalities: ['3804', '3907'] })).toBe('municipalities: Expected each only once.');
  });

  it('is refused when text is not well-formed, empty or too long', () => {
    expect(actor({ name: 'a\uD800' })).toMatch(/^name: Expected well-formed Unicode/);
    expect(actor({ name: '  ' })).toBe('name: Expected a text with something in it.');
    expect(actor({ name: 'a\u0000' })).toBe('name: Expected text without control characters.');
    expect(actor({ shortName: 'x'.repeat(25) })).toBe('shortName: Expected at most 24 characters; got 25.');
    expect(actor({ shortName: 'x'.repeat(24) })).toBeUndefined();
    expect(actor({ name: 'to\nlinjer' })).toBe('name: Expected a text of one line; got a line break.');
    expect(actor({ tags: ['to\r\nlinjer'] })).toBe('tags.0: Expected a text of one line; got a line break.');
    expect(actor({ summary: { nb: 'to\nlinjer' } })).toBeUndefined();
    expect(refusal(newRelationShape, { ...fullRelation, note: 'to\nlinjer' })).toBeUndefined();
    expect(actor({ description: 'to\nlinjer\tog 👩‍🌾' })).toBeUndefined();
  });

  it('is refused when a date is none', () => {
    for (const validFrom of ['2023-02-29', '2024-13', '24', '2024-1-1', '17.05.2024']) {
      expect(actor({ validFrom })).toMatch(/^validFrom: Expected a date as YYYY, YYYY-MM or YYYY-MM-DD; got/);
    }
  });

  it('is refused when a link is anything but an address on the web', () => {
    for (const website of [
      'javascript:alert(1)',
      'ftp://example.org',
      'example.org',
      'https://',
      'https:// example.org',
      'http://user:pw@example.org',
    ]) {
      expect(actor({ website })).toMatch(/^website: Expected an address that begins with https/);
    }
  });

  it('is refused when a number lies outside its limits', () => {
    expect(refusal(newRelationShape, { ...fullRelation, strength: 6 })).toBe(
      'strength: Expected a whole number from 1 to 5; got 6.',
    );
    expect(refusal(newRelationShape, { ...fullRelation, strength: 1.5 })).toMatch(/^strength: /);
    expect(actor({ position: { ring: 'state', angle: 361 } })).toMatch(
      /^position.angle: Expected a number from 0 to 360/,
    );
  });

  it('is refused when a word is not of its vocabulary', () => {
    expect(actor({ sector: 'secret' })).toBe(
      'sector: Expected one of public, private, voluntary, hybrid; got "secret".',
    );
    expect(actor({ elements: ['market', 'market'] })).toBe('elements: Expected each only once.');
  });

  it('is refused when it is not canonical', () => {
    expect(actor({ tags: [] })).toMatch(/^tags: Expected at least one/);
    expect(actor({ website: null })).toMatch(/^website: Expected a text; got null/);
    expect(refusal(newNodeShapes.service, { ...fullService, capacity: {} })).toMatch(
      /^capacity: Expected at least one/,
    );
  });

  it('is refused when an id is none', () => {
    for (const id of ['', 'a b', 'x'.repeat(65), 'å', "';DROP"]) expect(actor({ id })).toMatch(/^id: Expected an id/);
  });

  it('is refused when a relation joins a node with itself', () => {
    expect(refusal(newRelationShape, { ...fullRelation, to: fullRelation.from })).toMatch(
      /^to: Expected two different/,
    );
  });
});

describe('patches', () => {
  it('take any of the fields, and null or an empty list to clear one', () => {
    const patch = { name: 'Nytt', website: null, tags: [], capacity: null };
    expect(nodePatchShapes.service.parse(patch)).toEqual(patch);
    expect(relationPatchShape.parse({ note: null, barriers: [] })).toEqual({ note: null, barriers: [] });
    expect(settingsPatchShape.parse({ region: null, layers: [] })).toEqual({ region: null, layers: [] });
  });

  it('cannot clear what is required, nor change what never changes', () => {
    expect(refusal(nodePatchShapes.need, { name: null })).toMatch(/^name: /);
    expect(refusal(nodePatchShapes.need, { kind: 'actor' })).toMatch(/no field called "kind"/);
    expect(refusal(relationPatchShape, { from: fullActor.id })).toMatch(/no field called "from"/);
    expect(refusal(settingsPatchShape, { version: 2 })).toMatch(/no field called "version"/);
  });
});

describe('records', () => {
  it('hold what the server keeps', () => {
    expect(nodeRecordShapes.actor.parse({ ...fullActor, ...server })).toEqual({ ...fullActor, ...server });
    expect(relationRecordShape.parse({ ...fullRelation, ...server })).toEqual({ ...fullRelation, ...server });
    expect(Object.keys(fullRelation).length + Object.keys(server).length).toBe(relationFields.length + 4);
    expect(refusal(nodeRecordShapes.actor, fullActor)).toMatch(/^version: /);
    expect(refusal(nodeRecordShapes.actor, { ...fullActor, ...server, createdAt: '2024-05-17' })).toMatch(
      /^createdAt: /,
    );
  });
});

describe('settings', () => {
  const settings = defaultSettings({ title: { nb: 'Kart' } });

  it('are taken whole, and get back the lists that were left out as empty', () => {
    expect(mapSettingsShape.parse(settings)).toEqual(settings);
    const bare = {
      ...settings,
      layers: [],
      customFields: [],
      barriers: [],
      languages: [],
      referenceModel: { coverage: [], expectedTies: [] },
    };
    expect(mapSettingsShape.parse(canonical(bare))).toEqual(bare);
  });

  it('are refused when two things have one id', () => {
    expect(refusal(mapSettingsShape, { ...settings, layers: [...settings.layers, ...settings.layers] })).toMatch(
      /^layers: Expected each id once; "everydayLife" stands twice/,
    );
  });
});

describe('a whole change', () => {
  const node = { ...fullActor, ...server };
  const change: Change = {
    sequence: 1,
    operationId: 'seed-1',
    author: 'p1',
    at: '2024-05-17T12:00:00.000Z',
    cause: 'edit',
    schemaVersion: 3,
    edits: [
      { action: 'put', record: 'node', id: node.id, before: null, after: node },
      {
        action: 'put',
        record: 'mapSettings',
        id: 'settings',
        before: null,
        after: defaultSettings({ title: { nb: 'K' } }),
      },
      { action: 'redact', record: 'node', id: node.id, field: 'owner' },
    ],
  };

  it('is taken as it was', () => {
    expect(changeShape.parse(change)).toEqual(change);
  });

  it('is refused when an edit names one record and holds another', () => {
    const edits = [{ action: 'put', record: 'node', id: 'other', before: null, after: node }];
    expect(refusal(changeShape, { ...change, edits })).toMatch(/^edits.0.after.id: Expected the record "other"/);
  });

  it('is refused when a record in it is not of its kind', () => {
    const edits = [{ action: 'put', record: 'node', id: node.id, before: null, after: { ...node, kind: 'person' } }];
    expect(refusal(changeShape, { ...change, edits })).toMatch(/^edits.0.after.kind: Expected an object whose "kind"/);
  });

  it('is refused when it is of another version', () => {
    expect(refusal(changeShape, { ...change, schemaVersion: 4 })).toBe('schemaVersion: Expected 3; got 4.');
  });
});
