import { describe, expect, it } from 'vitest';
import type { NodeRecord } from './generated/records.ts';
import { nameRank, nodeSearch, searchedField, searchSpellings } from './nodeSearch.ts';

const node = (more: object): NodeRecord => ({
  id: 'a',
  kind: 'actor',
  name: 'Arbeids- og velferdsetaten',
  status: 'existing',
  version: 1,
  ...more,
});

describe('nodeSearch', () => {
  it('takes every field of text that a kind declares, and nothing that only the server writes', () => {
    expect(nodeSearch.fields).toEqual(
      expect.arrayContaining([
        'tried',
        'learnt',
        'where',
        'purpose',
        'audience',
        'eligibility',
        'nationalWording',
        'regionalWording',
        'topics',
      ]),
    );
    expect(nodeSearch.fields.filter((field) => /^(createdBy|sector|version)/.test(field))).toEqual([]);
  });

  it('reads texts in all languages, and lists', () => {
    expect(nodeSearch.extractField(node({ summary: { nb: 'en', nn: 'ein' } }), 'summary')).toBe('en\nein');
    expect(nodeSearch.extractField(node({ tags: ['x', 'y'] }), 'tags~')).toBe('x\ny');
    expect(nodeSearch.extractField(node({}), 'tags')).toBe('');
  });

  it('keeps words without å, æ and ø apart, where they differ', () => {
    expect(nodeSearch.processTerm('Pårørende', 'name')).toBe('pårørende');
    expect(nodeSearch.processTerm('Pårørende', 'name~')).toBe('parorende');
    expect(nodeSearch.processTerm('Nettverk', 'name~')).toBeNull();
    expect(nodeSearch.processTerm('Pårørende')).toBe('pårørende');
    expect(nodeSearch.boost['name~']).toBeLessThan(nodeSearch.boost['name'] ?? 0);
    expect(['name', 'name~'].map(searchedField)).toEqual(['name', 'name']);
  });
});

describe('searchSpellings', () => {
  it('joins two words that follow each other, each pair for itself', () => {
    expect(searchSpellings('frivillig sentral')).toEqual(['frivillig sentral', 'frivilligsentral']);
    expect(searchSpellings('a b c')).toEqual(['a b c', 'ab c', 'a bc']);
    expect(searchSpellings('én')).toEqual(['én']);
  });

  it('leaves long questions alone', () => {
    expect(searchSpellings('a b c d e f')).toEqual(['a b c d e f']);
  });

  it('has the joined words of names beside them in the index', () => {
    const named = node({ name: 'Frivillig sentral i Horten', altNames: ['Å by', 'Sentral'] });
    expect(nodeSearch.extractField(named, 'name+')).toBe('Frivilligsentral sentrali iHorten');
    expect(nodeSearch.extractField(named, 'altNames+')).toBe('Åby');
    expect(nodeSearch.boost['name+']).toBeLessThan(nodeSearch.boost['name~'] ?? 0);
    expect(searchedField('name+')).toBe('name');
  });
});

describe('nameRank', () => {
  it('puts name and short name first, then other names', () => {
    const nav = node({ shortName: 'NAV', altNames: ['Trygdeetaten'] });
    expect(nameRank(nav, ' nav ')).toBe(0);
    expect(nameRank(nav, 'arbeids- og velferdsetaten')).toBe(0);
    expect(nameRank(nav, 'trygdeetaten')).toBe(1);
    expect(nameRank(nav, 'na')).toBe(2);
  });
});
