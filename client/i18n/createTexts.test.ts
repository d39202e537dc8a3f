import { languages } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { createTexts } from './createTexts.ts';
import { lateNamespaces } from './lateNamespaces.ts';
import { addLateTexts } from './LateTexts.tsx';
import { embedNamespaces } from './embedNamespaces.ts';
import { namespaces } from './namespaces.ts';
import type { TextTree } from './Texts.ts';

function flatten(tree: TextTree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name]) => name ?? '').sort();

describe.each(Object.entries({ ...namespaces, ...lateNamespaces, ...embedNamespaces }))(
  'the texts of %s',
  (_name, all) => {
    const nb = new Map(flatten(all.nb));

    it.each(languages)('have the same keys in %s as in bokmål', (language) => {
      expect(
        flatten(all[language])
          .map(([key]) => key)
          .sort(),
      ).toEqual([...nb.keys()].sort());
    });

    it.each(languages)('are never empty, and end without a stray space, in %s', (language) => {
      for (const [key, text] of flatten(all[language]))
        expect(text, key).toBe(text.trim() === '' ? 'empty' : text.trim());
    });

    it.each(languages)('put in the same values in %s as in bokmål', (language) => {
      for (const [key, text] of flatten(all[language])) {
        expect(placeholders(text), key).toEqual(placeholders(nb.get(key) ?? ''));
      }
    });

    it.each(languages)('have both plural forms in %s', (language) => {
      const keys = new Set(flatten(all[language]).map(([key]) => key));
      for (const key of keys) {
        if (key.endsWith('_one')) expect(keys).toContain(key.replace(/_one$/, '_other'));
        if (key.endsWith('_other')) expect(keys).toContain(key.replace(/_other$/, '_one'));
      }
    });
  },
);

describe('createTexts', () => {
  it('speaks bokmål, nynorsk and English', () => {
    const texts = createTexts('nb');
    expect(texts.t('start:brief.title')).toBe('Kort fortalt');
    void texts.changeLanguage('en');
    expect(texts.t('start:brief.title')).toBe('In short');
    void texts.changeLanguage('nn');
    expect(texts.t('page:theme')).toBe('Utsjånad');
  });

  it('counts as each language does', () => {
    const texts = createTexts('nb');
    const relations = (count: number): string => texts.t('start:maps.relations', { count });
    expect([relations(0), relations(1), relations(2)]).toEqual(['0 koblinger', '1 kobling', '2 koblinger']);
    expect(relations(1234)).toBe('1\u00a0234 koblinger');
    void texts.changeLanguage('en');
    expect([relations(0), relations(1), relations(2)]).toEqual(['0 ties', '1 tie', '2 ties']);
  });

  it('speaks of what comes late once it is there', () => {
    const texts = createTexts('nn');
    expect(texts.exists('tryOut:title')).toBe(false);
    addLateTexts(texts);
    expect(texts.t('tryOut:title')).toBe('Prøv noko');
  });

  it('puts values in as they are: React escapes them', () => {
    expect(createTexts('nb').t('layouts:label.circle', { title: 'A & B' })).toBe('Sirkelen: A & B');
  });
});
