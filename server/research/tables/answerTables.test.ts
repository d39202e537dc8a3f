import { describe, expect, it } from 'vitest';
import { actor, inputOf, need, node, service, stated, tie } from '../../../tests/analysis/analysisInput.ts';
import { readCsv } from '../../../tests/analysis/readCsv.ts';
import { takenOf } from '../../../tests/analysis/takenOf.ts';
import { needTable } from './needTable.ts';
import { recommendationTable } from './recommendationTable.ts';
import { tableLines, type Reader, type Table } from './Table.ts';

const people: Reader = { by: 'people', language: 'nb' };
const programs: Reader = { by: 'programs', language: 'nb' };
const rowsOf = <Row>(table: Table<Row>, reader: Reader) =>
  readCsv([...tableLines(table, reader)].join(''), reader.by === 'people' ? ';' : ',');

describe('recommendations as a table', () => {
  const taken = takenOf(
    inputOf([
      node('M', 'measure', {
        ...{ name: 'Et kontor', status: 'proposed', progress: 'trying', dueAt: '2025' },
        ...{ municipalities: ['3907', '4003'], scope: 'municipality' },
      }),
      node('N', 'measure', { status: 'proposed' }),
      service('S', { status: 'ongoing', municipalities: ['3907'] }),
      service('W', { status: 'weak' }),
      ...[actor('A'), actor('B')],
      ...[tie('S fulfils M'), tie('W fulfils M'), tie('A funds M'), tie('A responsibleFor M')],
      tie('B responsibleFor M', { status: 'proposed' }),
    ]),
  );

  it('say to people in words and names where they stand', () => {
    const [first, second] = rowsOf(recommendationTable(taken, people), people);
    expect(first).toMatchObject({
      ...{ Anbefaling: 'Et kontor', 'Hvor den står': 'i gang', 'Hvor langt': 'prøves ut', Frist: '2025' },
      ...{ 'Fristen er ute': 'ja', 'Oppfylt av': 'S', 'Svakt eller avsluttet': 'W', 'Finansiert av': 'A' },
      ...{ Ansvarlig: 'A', 'Foreslått ansvarlig': 'B', 'Står alene': 'nei', Dekker: 'kommune' },
      ...{ 'Kommuner den gjelder': 'Sandefjord, Skien', 'Kommuner den er oppfylt i': 'Sandefjord' },
      'Ikke registrert at den er oppfylt i': 'Skien',
    });
    expect(second).toMatchObject({ 'Hvor den står': 'bare foreslått', 'Fristen er ute': '', 'Står alene': 'ja' });
  });

  it('give programs ids and codes', () => {
    expect(rowsOf(recommendationTable(taken, programs), programs)[0]).toMatchObject({
      ...{ measure: 'M', state: 'underWay', late: 'true', municipalities: '3907|4003', unreached: '4003' },
      ...{ fulfilled_by: 'S', proposed_responsible: 'B', alone: 'false' },
    });
  });
});

describe('needs as a table', () => {
  const taken = takenOf(
    inputOf([
      need('N', { name: 'Et sted å være', municipalities: ['3907', '4003'] }),
      need('U'),
      service('S', { municipalities: ['3907'], barriers: ['time'] }),
      service('P', { status: 'past' }),
      service('H'),
      actor('A'),
      ...[tie('A provides S'), tie('S addresses N'), tie('H hinders N')],
      tie('P addresses U', { status: 'missing', sources: stated }),
    ]),
  );

  it('say to people what answers them, where not, and what stands between', () => {
    const [first, second] = rowsOf(needTable(taken, people), people);
    expect(first).toMatchObject({
      ...{ Behov: 'Et sted å være', 'Hvordan det blir svart på': 'bare én svarer', 'Tilbud som svarer': 'S' },
      ...{ Tilbydere: 'A', 'Kommuner det gjelder': 'Sandefjord, Skien', 'Ikke registrert tilbud som når': 'Skien' },
      ...{ 'På hvilken måte det mangler': '', 'Hindres av': 'H står i veien for Et sted å være.' },
    });
    expect(first?.['Barrierer']).toMatch(/\S/);
    expect(second).toMatchObject({
      ...{ 'Hvordan det blir svart på': 'ingenting på kartet svarer', 'Svakt eller avsluttet': 'P' },
      'På hvilken måte det mangler': 'Oppgitt å mangle',
    });
  });

  it('give programs ids and codes', () => {
    const [first, second] = rowsOf(needTable(taken, programs), programs);
    expect(first).toMatchObject({ need: 'N', state: 'thin', barriers: 'time', hindering: 'H hinders N' });
    expect(second).toMatchObject({ state: 'unmet', absence: 'statedMissing', certainty: 'stated' });
  });
});
