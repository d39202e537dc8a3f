import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../canvas/Standing.ts';
import { createTexts } from '../../../i18n/createTexts.ts';
import { addLateTexts } from '../../../i18n/LateTexts.tsx';
import { readAddress } from '../../../state/address.ts';
import { buildPicture } from '../../../view/buildPicture.ts';
import { fieldOrder } from '../../../view/circle/fields.ts';
import type { FieldId } from '../../../view/circle/fields.ts';
import { visibleGraph } from '../../../view/visibleGraph.ts';
import { builtSentence } from '../../filter/build/builtSentence.ts';
import { smallMap } from '../../smallMap.fixture.ts';
import { pageText, type Shown } from './pageText.ts';
import { firstChoice, type SaveChoice } from './saveChoice.ts';
import { saveNamespaces } from './SaveWords.ts';

const graph = smallMap();

function textOf(
  search = '',
  choice: Partial<SaveChoice> = {},
  language: 'nb' | 'nn' | 'en' = 'nb',
  measured: string | null = null,
) {
  const { place } = readAddress('/kart/lite', search);
  const visible = visibleGraph(graph, { ...place.filter, withoutRecommended: !place.recommendations });
  const picture = buildPicture({
    graph,
    visible,
    layers: graph.settings?.layers ?? [],
    theme: 'light',
    language,
    fieldLabels: Object.fromEntries(fieldOrder.map((id) => [id, id])) as Record<FieldId, string>,
  });
  const texts = createTexts(language);
  addLateTexts(texts);
  const shown: Shown = {
    graph,
    visible,
    place,
    looks: null,
    measured,
    built: builtSentence(graph, place.filter.where, texts, language),
    standing: { picture } as Standing,
    language,
    address: `https://sirkel.no/kart/lite${search}`,
    at: new Date(2026, 10, 30, 9, 5),
  };
  return pageText(shown, { ...firstChoice, ...choice }, texts.getFixedT(language, saveNamespaces));
}

describe('pageText', () => {
  it('says what is shown, where it comes from, when it was saved and where the map is', () => {
    const { title, shown, foot, description } = textOf();
    expect(title).toBe('Et lite kart');
    expect(shown).toEqual(['4 på kartet · 1 anbefalt']);
    expect(foot.at(-2)).toBe('Lagret 30. november 2026 kl. 09:05');
    expect(foot.at(-1)).toBe('https://sirkel.no/kart/lite');
    expect(description).toMatch(
      /^Bilde av kartet «Et lite kart» med 5 oppføringer og 1 kobling, 1 mangler, 1 avsluttet\./,
    );
  });

  it('says the filter in words, and that only a part is seen', () => {
    expect(
      textOf('?kinds=actor&layers=municipality,none&recommendations=hidden&text=nav', { part: 'screen' }).shown[1],
    ).toBe('Slag: Aktører · Ring: Kommune, Uten ring · «nav» · Uten anbefalinger');
    expect(textOf('?kinds=actor', { part: 'screen' }).shown[0]).toBe('2 på kartet · Viser 2 av 5 · utsnitt');
  });

  it('says what was built as its sentence, or that it could not be read, and how many are hidden by hand', () => {
    const built = `?where=${encodeURIComponent('any(kind:actor status:weak)')}&hidden=norge`;
    expect(textOf(built).shown[1]).toBe('Oppføringer som er aktører, eller som er svake · 1 skjult for hånd');
    expect(textOf('?where=what(').shown[1]).toBe('Filteret i adressen kunne ikke leses.');
  });

  it('says on what the measures that it shows were worked out', () => {
    const { foot } = textOf('', {}, 'nb', 'Regnet ut på aktørene.');
    expect(foot.at(-3)).toBe('Om målene: Regnet ut på aktørene.');
  });

  it('says what stands out', () => {
    expect(textOf('?selected=norge').shown).toContain('Framhevet: Innovasjon Norge og det som er koblet til.');
    expect(textOf('?shown=norge').shown).toContain('1 oppføring er framhevet.');
  });

  it('explains the marks that are in the picture and no others; or none', () => {
    const titles = textOf('?kinds=actor').legend.map((part) => [part.title, part.rows.map((row) => row.text)] as const);
    expect(titles[0]).toEqual(['Formen sier hva det er', ['Aktører']]);
    const counts = textOf().legend.flatMap(({ rows }) => rows.map(({ count }) => count));
    expect(counts).not.toContain(0);
    expect(textOf('', { legend: false }).legend).toEqual([]);
  });

  it('says it in all three languages', () => {
    expect(textOf('', {}, 'nn').shown).toEqual(['4 på kartet · 1 tilrådd']);
    expect(textOf('', {}, 'en').shown).toEqual(['4 on the map · 1 recommended']);
  });

  it('gives the address of the map alone where that of the filter is too long to be read', () => {
    expect(textOf(`?text=${'x'.repeat(150)}`).foot.at(-1)).toBe('https://sirkel.no/kart/lite');
  });
});
