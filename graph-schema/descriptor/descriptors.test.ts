import { describe, expect, it } from 'vitest';
import type { Localized } from '../language.ts';
import { languages } from '../language.ts';
import { commonNodeFields } from '../kinds/nodes/fieldsOfEveryNode.ts';
import { relationFields } from '../kinds/relations/relationFields.ts';
import { nodeFields, nodeKind, nodeKinds } from '../nodeKinds.ts';
import { relationKind, relationKinds } from '../relationKinds.ts';
import { settingsFields } from '../settings/settingsFields.ts';
import { defaultSettings } from '../settings/defaultSettings.ts';
import * as vocabularies from '../vocabularies.ts';
import type { Field } from './Field.ts';

const allFields: readonly Field[] = flatten([
  ...commonNodeFields,
  ...nodeKinds.flatMap((kind) => kind.fields),
  ...relationFields,
  ...settingsFields,
]);

const settings = defaultSettings({ title: { nb: 'Kart', nn: 'Kart', en: 'Map' } });

const texts: readonly (readonly [where: string, text: Localized])[] = [
  ...allFields.flatMap(({ id, labels, help }) => both(`field ${id}`, labels, help)),
  ...nodeKinds.flatMap(({ id, labels, plural, help }) => [...both(`kind ${id}`, labels, help), [id, plural] as const]),
  ...relationKinds.flatMap(({ id, labels, help, verb, reverseVerb }) => [
    ...both(`relation ${id}`, labels, help),
    ...both(`verbs of ${id}`, verb, reverseVerb),
  ]),
  ...Object.values(vocabularies).flatMap(({ name, labels, terms }) => [
    [name, labels] as const,
    ...terms.flatMap((term) => both(`${name} ${term.id}`, term.labels, term.help)),
  ]),
  ...[...settings.layers, ...settings.barriers].flatMap(({ id, labels, help }) =>
    both(id, labels as Localized, help as Localized),
  ),
];

describe('the descriptors', () => {
  it('have a text in all three languages wherever they have one', () => {
    const empty = texts.filter(([, text]) =>
      languages.some(
        (language) => (text[language] as string | undefined) === undefined || text[language].trim() === '',
      ),
    );
    expect(empty).toEqual([]);
  });

  it('write nynorsk in nynorsk', () => {
    const bokmaal =
      /(?<!\p{L})(ikke|hva|hvem|hvor|hvordan|hvilken|hvilke|noe|noen|fra|bare|flere|hver|gjøre|være|skole|hjelpe|tjeneste|forskning|annet|anbefaling|koblinger?)(?!\p{L})/iu;
    expect(texts.filter(([, text]) => bokmaal.test(text.nn))).toEqual([]);
  });

  it('end their explanations as sentences', () => {
    const explanations = [...allFields, ...nodeKinds, ...relationKinds].map(({ help }) => help);
    expect(explanations.flatMap((help) => Object.values(help)).filter((text) => !/[.?]$/.test(text))).toEqual([]);
  });

  it('describe fields to whoever asks the API, not to whoever fills in a form', () => {
    const described = allFields.map(({ api, help }) => api ?? help.en);
    expect(
      described.filter((text) => /\?$|\bYour?\b|\bEmpty means|\bEmpty if|is enough|may be used/.test(text)),
    ).toEqual([]);
    expect(described.filter((text) => !text.endsWith('.'))).toEqual([]);
  });

  it('label fields without question marks, all alike', () => {
    const labels = allFields.flatMap(({ labels }) => Object.values(labels));
    expect(labels.filter((label) => /[.?!:]$/.test(label))).toEqual([]);
  });

  it('say in nynorsk what somebody responsible may decide', () => {
    expect(relationKind('responsibleFor').help.nn).toContain('kan bestemme over, og må svare for');
  });

  it('give every field of a record one id', () => {
    for (const fields of [...nodeKinds.map((kind) => nodeFields(kind.id)), relationFields, settingsFields]) {
      const ids = fields.map((field) => field.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z][A-Za-z]*$/.test(id))).toEqual([]);
    }
  });

  it('give every vocabulary one name and every term one id', () => {
    const all = Object.values(vocabularies);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { terms } of all) expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  });

  it('keep the seven elements in the order of the figure', () => {
    expect(vocabularies.element.terms.map(({ id }) => id)).toEqual([
      'network',
      'education',
      'market',
      'finance',
      'legislation',
      'guidance',
      'publicPolicy',
    ]);
  });

  it('hold the 46 categories of voluntary work, each leaf under a group', () => {
    const ids = vocabularies.icnpo.terms.map(({ id }) => id);
    expect(ids).toHaveLength(46);
    const leaves = ids.filter((id) => id.length > 3);
    expect(leaves).toHaveLength(32);
    expect(leaves.filter((id) => !ids.includes(id.slice(0, -3)))).toEqual([]);
  });
});

describe('the kinds', () => {
  it('have unique ids and type names', () => {
    for (const kinds of [nodeKinds, relationKinds]) {
      expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
      expect(new Set(kinds.map(({ typeName }) => typeName)).size).toBe(kinds.length);
    }
  });

  it('name only known kinds as ends', () => {
    for (const { from, to } of relationKinds) {
      expect(from.length * to.length).toBeGreaterThan(0);
      for (const end of [...from, ...to]) expect(nodeKind(end).id).toBe(end);
    }
  });

  it('read mutual kinds alike from both ends, and all others differently', () => {
    for (const { id, mutual, verb, reverseVerb, from, to, walk } of relationKinds) {
      if (mutual) expect({ id, from, verb, walk }).toEqual({ id, from: to, verb: reverseVerb, walk: 'both' });
      else
        for (const language of languages) expect(`${id} ${verb[language]}`).not.toBe(`${id} ${reverseVerb[language]}`);
    }
  });

  it('can be walked exactly where they carry something', () => {
    for (const { id, carries, walk } of relationKinds)
      expect([id, walk === 'none']).toEqual([id, carries === 'nothing']);
  });

  it('carry help from the actor by the service to the need', () => {
    expect(relationKind('provides')).toMatchObject({
      carries: 'help',
      walk: 'forward',
      from: ['actor'],
      to: ['service'],
    });
    expect(relationKind('addresses')).toMatchObject({ carries: 'help', walk: 'forward', to: ['need'] });
  });

  it('are refused when unknown', () => {
    expect(() => nodeKind('person')).toThrow(/Expected a kind of node \(actor, /);
    expect(() => relationKind('loves')).toThrow(/Expected a kind of relation \(provides, /);
  });
});

function flatten(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) =>
    field.type === 'group' || field.type === 'groupList' ? [field, ...flatten(field.fields)] : [field],
  );
}

function both(where: string, labels: Localized, help?: Localized): readonly (readonly [string, Localized])[] {
  return help === undefined
    ? [[where, labels]]
    : [
        [where, labels],
        [`${where}, explained`, help],
      ];
}
