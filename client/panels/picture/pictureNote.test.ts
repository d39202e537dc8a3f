import { describe, expect, it } from 'vitest';
import { createTexts } from '../../i18n/createTexts.ts';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { smallMap } from '../smallMap.fixture.ts';
import { pictureNote } from './pictureNote.ts';

const at = new Date(2026, 10, 25, 12);
const note = (language: 'nb' | 'nn' | 'en', filter = {}): string =>
  pictureNote(
    at,
    visibleGraph(smallMap(), filter),
    language,
    createTexts(language).getFixedT(language, ['map', 'filter']),
  );

describe('pictureNote', () => {
  it('says the day and the counts in the language of the page', () => {
    expect(note('nb')).toBe('25. november 2026 · 4 på kartet · 1 anbefalt');
    expect(note('en')).toBe('25 November 2026 · 4 on the map · 1 recommended');
    expect(note('nn')).toMatch(/^25\. november 2026 · 4 på kartet · 1 tilrådd$/);
  });

  it('says how much of the map a filter shows', () => {
    expect(note('nb', { kinds: ['actor'] })).toBe('25. november 2026 · 2 på kartet · 0 anbefalt · Viser 2 av 5');
  });
});
