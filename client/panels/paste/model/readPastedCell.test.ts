import { describe, expect, it } from 'vitest';
import { smallMap } from '../../smallMap.fixture.ts';
import { pasteTargets } from './PasteTarget.ts';
import { cellReader } from './readPastedCell.ts';

const { settings } = smallMap();
const own = (['text', 'number', 'date', 'url'] as const).map((valueType) => ({
  id: valueType,
  kinds: ['actor'],
  valueType,
  labels: { nb: valueType },
}));
const withOwn = settings === null ? null : { ...settings, customFields: own };

function read(target: string, text: string) {
  const found = pasteTargets('actor', withOwn, 'nb').find(({ id }) => id === target);
  if (found === undefined) throw new Error(`No ${target}.`);
  return cellReader(found, withOwn)(text);
}
const value = (target: string, text: string): unknown => {
  const { problem, value: made } = read(target, text);
  expect(problem).toBeNull();
  return made;
};
const problem = (target: string, text: string) => read(target, text).problem?.code;

describe('cellReader', () => {
  it('knows words of vocabularies in three languages and by id, whatever the case', () => {
    for (const word of ['Offentlig', 'offentleg', 'PUBLIC', 'public']) expect(value('sector', word)).toBe('public');
    expect(value('status', 'Pågår')).toBe('ongoing');
    expect(read('sector', 'Ukjent')).toMatchObject({ problem: { code: 'unknownTerm', got: 'Ukjent' } });
    expect(problem('sector', 'Offentlig, privat')).toBe('oneTerm');
  });

  it('knows what people write instead, and a word that only one label has', () => {
    expect(value('sector', 'Ideell')).toBe('voluntary');
    expect(value('status', 'Planlagt')).toBe('proposed');
    expect(value('layer', 'Folk')).toBe('everydayLife');
    expect(value('actorType', 'Høgskole')).toBe('university');
    // Two labels speak of organisations.
    expect(problem('actorType', 'organisasjon')).toBe('unknownTerm');
  });

  it('takes sets apart as little as they need', () => {
    expect(value('elements', 'Nettverk; utdanning, finance')).toEqual(['network', 'education', 'finance']);
    expect(value('actorType', 'universitet eller høgskole')).toBe('university');
    expect(value('elements', 'Nettverk og utdanning')).toEqual(['network', 'education']);
    expect(read('elements', 'Nettverk, Tull').problem?.got).toBe('Tull');
  });

  it('takes a cell of separators alone for an empty one', () => {
    expect(value('elements', ' ; ')).toBeUndefined();
    expect(value('tags', ',')).toBeUndefined();
  });

  it('knows rings of the map by their names', () => {
    expect(value('layer', 'kommune')).toBe('municipality');
    expect(value('layer', 'Life among people')).toBe('everydayLife');
    expect(problem('layer', 'Månen')).toBe('unknownTerm');
  });

  it('knows municipalities by name and by number, old, new and without its nought', () => {
    expect(value('municipalities', 'Skien')).toEqual(['4003']);
    expect(value('municipalities', 'Sandefjord kommune, 3803')).toEqual(['3907', '3905']);
    expect(value('municipalities', '3907 Sandefjord')).toEqual(['3907']);
    expect(value('municipalities', 'Midt Telemark / tønsberg')).toEqual(['4020', '3905']);
    expect(value('municipalities', '301')).toEqual(['0301']);
    expect(read('municipalities', 'Atlantis')).toMatchObject({
      problem: { code: 'unknownMunicipality', got: 'Atlantis' },
    });
    expect(problem('municipalities', '9999')).toBe('unknownMunicipality');
  });

  it('knows organisation numbers as they are written, and refuses those that do not fit', () => {
    for (const text of ['974760673', '974 760 673', 'NO 974760673 MVA', '974760673,00']) {
      expect(value('organisationNumber', text)).toBe('974760673');
    }
    expect(problem('organisationNumber', '974760674')).toBe('organisationNumber');
    expect(problem('organisationNumber', '9,7476E+08')).toBe('organisationNumber');
  });

  it('knows days as Norwegians write them', () => {
    expect(value('validFrom', '17.5.2021')).toBe('2021-05-17');
    expect(value('validFrom', '1/12/2020 00:00')).toBe('2020-12-01');
    expect(value('validFrom', '05.2021')).toBe('2021-05');
    expect(value('validFrom', '2021')).toBe('2021');
    expect(problem('validFrom', '31.2.2021')).toBe('date');
    expect(problem('validFrom', '44562')).toBe('date');
  });

  it('knows yes and no, addresses, tags and texts', () => {
    expect(value('hasMandate', 'Ja')).toBe(true);
    expect(value('hasMandate', '0')).toBe(false);
    expect(problem('hasMandate', 'kanskje')).toBe('unknownTerm');
    expect(value('website', 'huset.no/om')).toBe('https://huset.no/om');
    expect(problem('website', 'javascript:alert(1)')).toBe('url');
    expect(value('tags', 'unge, arbeid;unge')).toEqual(['unge', 'arbeid']);
    expect(value('summary', 'Kaffe\r\nog prat')).toEqual({ nb: 'Kaffe\nog prat' });
    expect(value('name', '  Huset\u00A0på \n torget\u0007')).toBe('Huset på torget');
    expect(problem('name', 'x'.repeat(201))).toBe('tooLong');
  });

  it('takes a formula for the text that it is', () => {
    expect(value('name', '=HYPERLINK("http://x")')).toBe('=HYPERLINK("http://x")');
  });

  it('holds the map’s own fields to what they hold', () => {
    expect(value('own-text', 'tirsdag')).toBe('tirsdag');
    expect(value('own-number', '1 500,5')).toBe('1500,5');
    expect(value('own-date', '17.5.2021')).toBe('2021-05-17');
    expect(value('own-url', 'www.huset.no')).toBe('https://www.huset.no');
    expect(problem('own-number', 'mange')).toBe('anyNumber');
    expect(problem('own-date', 'i fjor')).toBe('date');
    expect(problem('own-url', 'huset')).toBe('url');
    expect(value('own-text', ' ')).toBeUndefined();
  });
});
