import { describe, expect, it } from 'vitest';
import { smallMap } from '../smallMap.fixture.ts';
import { readingOf } from './details.fixture.ts';
import { nodeRows, periodText, relationRows } from './factRows.ts';
import type { FactRow } from './factRows.ts';
import { valueText } from './fieldValue.ts';

const graph = smallMap();
const told = (rows: readonly FactRow[]): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map(({ label, value }) => [label, valueText(value).replaceAll('\u00a0', ' ')]));
const node = (id: string) => {
  const found = graph.nodes.get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const relation = (id: string) => {
  const found = graph.relations.get(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('nodeRows', () => {
  it('says where and what an actor is, in words and in order', () => {
    const rows = told(nodeRows(node('norge'), readingOf(graph, 'nb')));
    expect(rows).toMatchObject({
      Ring: 'Kommune',
      Felt: 'Finansiering og veiledning',
      Kommuner: 'Sandefjord og Horten',
      Sektor: 'Offentlig',
      Organisasjonsnummer: '974 760 673',
    });
    expect(Object.keys(rows).slice(0, 3)).toEqual(['Ring', 'Felt', 'Kommuner']);
  });

  it('says money as a sentence, with since when', () => {
    expect(told(nodeRows(node('avsetning'), readingOf(graph, 'nb')))['Finansiering']).toBe(
      '1 000 000 kr per år fra 2018, øremerket',
    );
    expect(told(nodeRows(node('avsetning'), readingOf(graph, 'en')))['Funding']).toBe(
      'NOK 1,000,000 per year from 2018, earmarked',
    );
  });

  it('leaves out what is told elsewhere, and that one is one', () => {
    const rows = nodeRows({ ...node('norge'), extent: 'single' }, readingOf(graph, 'nb'));
    const ids = rows.map(({ id }) => id);
    for (const id of ['name', 'altNames', 'summary', 'status', 'sources', 'extent', 'version'])
      expect(ids).not.toContain(id);
    expect(told(nodeRows(node('grunder'), readingOf(graph, 'nb')))['Omfang']).toBe('Gruppe');
  });
});

describe('relationRows', () => {
  it('says amount, year and time', () => {
    expect(told(relationRows(relation('betaler'), readingOf(graph, 'nb')))).toEqual({
      'Beløp i kroner': '250 000 kr',
      År: '2021',
      Tidsrom: '2021–2022',
    });
  });
});

describe('periodText', () => {
  it('says as much as is known', () => {
    const reading = readingOf(graph, 'nb');
    expect(periodText({ validFrom: '2018-05' }, reading)).toBe('fra mai 2018');
    expect(periodText({ validTo: '2020-02-03' }, reading)).toBe('til 3. februar 2020');
    expect(periodText({ validTo: '2020-05-03' }, readingOf(graph, 'nn'))).toBe('til 3. mai 2020');
    expect(periodText({ validTo: '2020-05-03' }, readingOf(graph, 'en'))).toBe('until 3 May 2020');
    expect(periodText({ validFrom: '2020', validTo: '2020' }, reading)).toBe('2020');
    expect(periodText({}, reading)).toBeNull();
  });
});
