import { describe, expect, it } from 'vitest';
import { createTexts } from '../../../i18n/createTexts.ts';
import { addLateTexts } from '../../../i18n/LateTexts.tsx';
import { palettes } from '../../../view/look.ts';
import type { LegendCounts } from '../../legend/legendCounts.ts';
import { legendParts, type LegendInput } from './legendParts.ts';
import { saveNamespaces } from './SaveWords.ts';

const texts = createTexts('nb');
addLateTexts(texts);
const t = texts.getFixedT('nb', saveNamespaces);
const counts: LegendCounts = {
  kinds: new Map([['actor', 3]]),
  sectors: new Map([['public', 2]]),
  statuses: new Map([['existing', 3]]),
  double: 0,
  arcs: 1,
  ties: new Map([
    ['existing', 4],
    ['proposed', 2],
  ]),
  tray: 2,
  outside: 0,
};
const input: LegendInput = {
  counts,
  looks: [],
  theme: 'light',
  language: 'nb',
  gatherings: 0,
  ties: 'single',
  proposedTies: false,
  layout: 'circle',
  rings: true,
  fields: true,
};
const rowsOf = (title: string, more: Partial<LegendInput> = {}) =>
  legendParts({ ...input, ...more }, t)
    .find((part) => part.title === title)
    ?.rows.map(({ text, count }) => [text, count]);
const lines = 'Streker er koblinger';

describe('legendParts', () => {
  it('has the marks that something bears, and how much does', () => {
    expect(rowsOf('Formen sier hva det er')).toEqual([['Aktører', 3]]);
    expect(rowsOf('Flere merker')?.map(([text]) => text)).toEqual([
      'Bue på kanten: hører også til feltet buen peker mot',
      'Større: flere koblinger som finnes',
    ]);
  });

  it('tells of what stands as one, where something does', () => {
    const pile = ['Pluss på en bunke: flere vist som én. Strekene til den er koblinger lagt sammen', 2];
    expect(rowsOf('Flere merker', { gatherings: 2 })).toContainEqual(pile);
  });

  it('has proposed ties only where they are drawn', () => {
    expect(rowsOf(lines)).toEqual([['Finnes eller pågår', 4]]);
    expect(rowsOf(lines, { proposedTies: true })).toEqual([
      ['Finnes eller pågår', 4],
      ['Foreslått', 2],
    ]);
  });

  it('has the wide line that stands for many, alone or with those that are seen beside it', () => {
    const wide = ['Bred strek: flere koblinger mellom to deler av sirkelen', null];
    expect(rowsOf(lines, { ties: 'ribbons' })).toEqual([wide]);
    expect(rowsOf(lines, { ties: 'both' })).toEqual([wide, ['Finnes eller pågår', 4]]);
  });

  it('says what the place means only where it means something', () => {
    const place = legendParts(input, t).at(-1);
    expect(place?.notes).toContain('Nederst til venstre: ikke plassert i en ring ennå (2).');
    const titles = legendParts({ ...input, rings: false, fields: false }, t).map(({ title }) => title);
    expect(titles).not.toContain(place?.title);
    const network = legendParts({ ...input, layout: 'network', rings: false, fields: false }, t).at(-1);
    expect(network?.title).toBe(place?.title);
    expect(network?.notes).toEqual([expect.stringMatching(/^De som er koblet, ligger nær hverandre/)]);
  });

  it('begins with what is shown otherwise than the circle does, in place of what that showed', () => {
    const mark = '<svg/>';
    const rows = [
      { mark, text: '1–2', count: 3, height: 24 },
      { mark, text: '3', count: 0, height: 30 },
    ];
    const parts = legendParts(
      {
        ...input,
        looks: (['size', 'colour', 'symbol'] as const).map((channel) => ({ channel, title: channel, rows, notes: [] })),
      },
      t,
    );
    expect(parts.map(({ title }) => title).slice(0, 4)).toEqual([
      'size',
      'colour',
      'symbol',
      'Fyll og strek sier status',
    ]);
    expect(parts[0]?.rows.map(({ text }) => text)).toEqual(['1–2']);
    expect(parts.flatMap((part) => part.rows.map(({ text }) => text))).not.toContain(
      'Større: flere koblinger som finnes',
    );
  });

  it('is in the colours of the page', () => {
    const sector = legendParts({ ...input, theme: 'dark' }, t)[1]?.rows[0]?.mark;
    expect(sector).toContain(palettes.dark.sectors['public']);
  });
});
