import { nodeKinds } from '@sirkel/graph-schema';
import type { Field } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { formValueOf, formValuesOf, newRow } from './formValueOf.ts';
import type { FormValue } from './FormValues.ts';
import { openFields } from './nodeSections.ts';
import { readField, readForm } from './readForm.ts';
import { openRelationFields } from './relationSections.ts';

const words = { nb: 'Felt', nn: 'Felt', en: 'Field' };
const fieldOf = (type: object): Field => ({ id: 'x', labels: words, help: words, ...type }) as Field;
const read = (type: object, typed: FormValue) => readField(fieldOf(type), typed, 'x');
const codes = (type: object, typed: FormValue) => read(type, typed).problems.map(({ path, code }) => `${path} ${code}`);

describe('reading one field', () => {
  it('trims text, and finds it empty or too long', () => {
    expect(read({ type: 'text', maxLength: 5 }, '  hei ').value).toBe('hei');
    expect(read({ type: 'text', maxLength: 5 }, '   ').value).toBeUndefined();
    expect(codes({ type: 'text', maxLength: 5 }, 'for langt')).toEqual(['x tooLong']);
    expect(codes({ type: 'markdown', maxLength: 50 }, 'halv \uD83D')).toEqual(['x malformed']);
  });

  it('takes numbers as people write them, within their limits', () => {
    const decimal = { type: 'decimal', min: 0, max: 1e12 };
    expect(read(decimal, '1 500 000,50').value).toBe(1_500_000.5);
    expect(codes(decimal, '-1')).toEqual(['x number']);
    expect(codes(decimal, 'mye')).toEqual(['x number']);
    const integer = { type: 'integer', min: 1, max: 5 };
    expect(read(integer, '5').value).toBe(5);
    expect(codes(integer, '2,5')).toEqual(['x integer']);
    expect(codes(integer, '6')).toEqual(['x integer']);
  });

  it('keeps yes, no and not known apart', () => {
    expect(read({ type: 'boolean' }, 'true').value).toBe(true);
    expect(read({ type: 'boolean' }, 'false').value).toBe(false);
    expect(read({ type: 'boolean' }, '').value).toBeUndefined();
  });

  it('takes a year, a month or a day that the calendar has', () => {
    for (const date of ['2024', '2024-02', '2024-02-29']) {
      expect(read({ type: 'date' }, date)).toEqual({ value: date, problems: [] });
    }
    for (const date of ['24', '2023-02-29', '17.05.2024']) expect(codes({ type: 'date' }, date)).toEqual(['x date']);
  });

  it('takes addresses of the web only, and puts the beginning on where it is safe to guess', () => {
    expect(read({ type: 'url' }, 'www.sosenteriet.no').value).toBe('https://www.sosenteriet.no');
    expect(codes({ type: 'url' }, 'javascript:alert(1)')).toEqual(['x url']);
  });

  it('keeps an organisation number as nine digits, and checks the last', () => {
    expect(read({ type: 'organisationNumber' }, '974 760 673').value).toBe('974760673');
    expect(codes({ type: 'organisationNumber' }, '974 760 674')).toEqual(['x organisationNumber']);
  });

  it('reads one item from each line, each once', () => {
    const set = { type: 'textSet', maxLength: 10, maxItems: 2 };
    expect(read(set, 'a\n\n b \na').value).toEqual(['a', 'b']);
    expect(codes(set, 'a\nb\nc')).toEqual(['x tooMany']);
  });

  it('wants bokmål before the other languages', () => {
    const text = { type: 'localizedText', maxLength: 10 };
    expect(read(text, { nb: 'hei', nn: '', en: 'hi' }).value).toEqual({ nb: 'hei', en: 'hi' });
    expect(codes(text, { nb: '', nn: '', en: 'hi' })).toEqual(['x.nb bokmalFirst']);
  });

  it('asks of a group what it requires only when something is written in it', () => {
    const inside = [
      fieldOf({ id: 'date', type: 'date', required: true }),
      fieldOf({ id: 'how', type: 'text', maxLength: 9 }),
    ];
    const group = { type: 'group', name: 'G', fields: inside };
    expect(read(group, { date: '', how: '' })).toEqual({ value: undefined, problems: [] });
    expect(codes(group, { date: '', how: 'spurt' })).toEqual(['x.date required']);
  });

  it('says in which row something is wrong, and leaves empty rows out', () => {
    const rows = {
      type: 'groupList',
      name: 'R',
      maxItems: 3,
      fields: [fieldOf({ id: 't', type: 'url', required: true })],
    };
    expect(codes(rows, [{ t: 'https://a.no' }, { t: 'b' }])).toEqual(['x.1.t url']);
    expect(read(rows, [{ t: '' }, { t: 'https://a.no' }]).value).toEqual([{ t: 'https://a.no' }]);
  });
});

describe('reading a whole form', () => {
  it('finds what is required and dates that do not follow each other', () => {
    const values = formValuesOf(openFields('need'), { validFrom: '2024-05', validTo: '2023' });
    const { problems } = readForm(openFields('need'), values);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'name required',
      'status required',
      'whose required',
      'validTo dateOrder',
    ]);
  });

  it('lets a year end in its own month', () => {
    const values = formValuesOf(openRelationFields, { status: 'past', validFrom: '2024-05', validTo: '2024' });
    expect(readForm(openRelationFields, values).problems).toEqual([]);
  });

  it.each(nodeKinds.map(({ id }) => id))('gives back the record of a %s as it was', (kind) => {
    const record = {
      name: 'Prøven',
      status: 'existing',
      summary: { nb: 'Kort', en: 'Short' },
      elements: ['market', 'network'],
      municipalities: ['3905', '9999'],
      tags: ['en', 'to'],
      position: { ring: 'region', angle: 12.5 },
      sources: [{ title: 'Heftet', certainty: 'stated' }],
      ...(kind === 'need' ? { whose: 'people' } : {}),
      ...(kind === 'actor' ? { hasMandate: false, organisationNumber: '974760673' } : {}),
    };
    expect(readForm(openFields(kind), formValuesOf(openFields(kind), record))).toEqual({ record, problems: [] });
  });

  it('begins a new source as stated', () => {
    const sources = openRelationFields.find(({ id }) => id === 'sources');
    expect(sources?.type === 'groupList' ? newRow(sources.fields)['certainty'] : null).toBe('stated');
    expect(sources === undefined ? null : formValueOf(sources, undefined)).toEqual([]);
  });
});
