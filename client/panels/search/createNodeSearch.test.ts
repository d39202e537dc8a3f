import type { NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { createNodeSearch } from './createNodeSearch.ts';
import type { NodeSearch } from './createNodeSearch.ts';

const node = (name: string, more: Partial<NodeRecord> = {}): NodeRecord =>
  ({ id: name, kind: 'actor', name, status: 'existing', version: 1, ...more }) as NodeRecord;
const searchIn = (nodes: readonly NodeRecord[]): NodeSearch['find'] => {
  const made = createNodeSearch();
  made.follow(mapOf(nodes));
  return made.find;
};
const mapOf = (nodes: readonly NodeRecord[]): ReadonlyMap<string, NodeRecord> =>
  new Map(nodes.map((one) => [one.id, one]));
const search = searchIn([
  node('Gründernettverket'),
  node('Ærlig Øl Ås'),
  node('Kafé Kontakt', { altNames: ['Møteplassen'] }),
  node('Husbanken', { summary: { nb: 'Låner til Gründernettverket og andre.' } }),
  node('Sandefjord kommune'),
  node('Kommuner', { description: 'Kommuner i Vestfold' }),
  node('NAV Sandefjord'),
]);

describe('createNodeSearch', () => {
  it('finds by the beginnings of words, all of them', () => {
    expect(search('sand komm')).toEqual(['Sandefjord kommune']);
    expect(search('møtepl')).toEqual(['Kafé Kontakt']);
  });

  it('puts names before texts, and names that begin so first', () => {
    expect(search('gründ')).toEqual(['Gründernettverket', 'Husbanken']);
    expect(search('sandefjord')).toEqual(['Sandefjord kommune', 'NAV Sandefjord']);
    expect(search('komm')[0]).toBe('Kommuner');
  });

  it('folds letters as Norwegian readers expect', () => {
    expect(search('kafe')).toEqual(['Kafé Kontakt']);
    expect(search('aerlig oel aas')).toEqual(['Ærlig Øl Ås']);
    expect(search('Å')).toEqual(['Ærlig Øl Ås']);
    expect(search('rø')).toEqual([]);
  });

  it('finds å, æ and ø where they are typed without their marks', () => {
    expect(search('motepl')).toEqual(['Kafé Kontakt']);
    expect(search('as')).toEqual(['Ærlig Øl Ås']);
  });

  it('finds compounds written in two words, and two words written as one', () => {
    const sentres = searchIn([node('Frivilligsentraler'), node('Frivillig sentral'), node('Sentral frivillighet')]);
    expect(sentres('frivilligsentral').toSorted()).toEqual(['Frivillig sentral', 'Frivilligsentraler']);
    expect(sentres('frivillig sentral')[0]).toBe('Frivillig sentral');
    expect(sentres('frivillig sentral')).toHaveLength(3);
    expect(sentres('frivillig hus')).toEqual([]);
  });

  it('puts what is called so first', () => {
    const nav = node('Arbeids- og velferdsetaten', { shortName: 'NAV' });
    expect(searchIn([node('NAV Sandefjord'), node('NAV, om NAV'), nav])('nav')[0]).toBe(nav.id);
  });

  it('finds what is nearly spelt so, where nothing else fits', () => {
    expect(search('husbaken')).toEqual(['Husbanken']);
    expect(search('qqqq')).toEqual([]);
    expect(search('  ')).toEqual([]);
  });

  it('follows what is added, changed and taken away, and finds as one that was made anew', () => {
    const followed = createNodeSearch();
    const [cafe, bank, nav] = [node('Kafé Kontakt'), node('Husbanken'), node('NAV Skien')];
    followed.follow(mapOf([cafe, bank]));
    expect(followed.find('husb')).toEqual(['Husbanken']);
    const renamed = { ...bank, name: 'Statens bank for bolig' };
    followed.follow(mapOf([renamed, nav]));
    expect(followed.find('husb')).toEqual([]);
    expect(followed.find('kafe')).toEqual([]);
    for (const query of ['bank', 'statens', 'skien', 'nav', 'qqqq']) {
      expect(followed.find(query), query).toEqual(searchIn([renamed, nav])(query));
    }
  });
});
