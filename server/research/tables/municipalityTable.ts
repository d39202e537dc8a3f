import { vocabularies } from '@sirkel/graph-schema';
import type { MunicipalityCell } from '../../engine/gaps/municipalityCoverage.ts';
import type { Taken } from '../Taken.ts';
import { stateTerms } from '../words/terms.ts';
import { coveringColumns } from './coverageTable.ts';
import { momentColumns } from './momentColumns.ts';
import { nameIn } from './nameIn.ts';
import { joined, listedNames, type Column, type Reader, type Table } from './Table.ts';

/** Each field in each municipality of the region, or that the map names: how it is covered, by what, and whether by one alone. */
export function municipalityTable(taken: Taken, reader: Reader): Table<MunicipalityCell> {
  return {
    columns: [
      ...placeColumns(taken),
      elementColumn,
      stateColumn,
      ...coveringColumns<MunicipalityCell>(taken, reader),
      wideColumn(taken, reader),
      ...numberColumns,
      ...momentColumns<MunicipalityCell>(taken),
    ],
    rows: taken.municipalities.cells,
  };
}

function placeColumns({ municipalities }: Taken): readonly Column<MunicipalityCell>[] {
  const names = new Map(municipalities.municipalities.map(({ code, name }) => [code, name]));
  return [
    {
      id: 'municipality',
      type: 'code of a municipality',
      labels: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Municipality code' },
      help: { nb: 'Kommunenummeret.', nn: 'Kommunenummeret.', en: 'The code of the municipality.' },
      value: ({ municipality }) => municipality,
    },
    {
      id: 'municipality_name',
      type: 'text',
      labels: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
      help: {
        nb: 'Kommunens navn; nummeret når den ligger utenfor Vestfold og Telemark.',
        nn: 'Namnet på kommunen; nummeret når han ligg utanfor Vestfold og Telemark.',
        en: 'The municipality’s name; its code when it lies outside Vestfold and Telemark.',
      },
      value: ({ municipality }) => names.get(municipality) ?? municipality,
    },
  ];
}

const elementColumn: Column<MunicipalityCell> = {
  id: 'element',
  type: 'vocabulary',
  vocabulary: vocabularies.element,
  labels: { nb: 'Felt', nn: 'Felt', en: 'Field' },
  help: { nb: 'Feltet i økosystemet.', nn: 'Feltet i økosystemet.', en: 'The field of the ecosystem.' },
  value: ({ element }) => element,
};

const stateColumn: Column<MunicipalityCell> = {
  id: 'state',
  type: 'vocabulary',
  vocabulary: stateTerms,
  labels: stateTerms.labels,
  help: {
    nb: 'Som for felt og ringer, av alt som er sagt å nå kommunen: det som nevner den, og det som når overalt.',
    nn: 'Som for felt og ringar, av alt som er sagt å nå kommunen: det som nemner han, og det som når overalt.',
    en: 'As for fields and rings, by all that is said to reach the municipality: what names it, and what reaches everywhere.',
  },
  value: ({ state }) => state,
};

function wideColumn(taken: Taken, { by }: Reader): Column<MunicipalityCell> {
  const wide = new Map(taken.municipalities.wide.map(({ element, present }) => [element, present]));
  const nameOf = nameIn(taken);
  return {
    id: 'present_everywhere',
    type: 'ids, set apart by |',
    labels: { nb: 'Når overalt', nn: 'Når overalt', en: 'Reaches everywhere' },
    help: {
      nb: 'Det i feltet som ikke nevner noen kommune, og når fylket, regionen, landet eller flere land. Det er det samme i alle kommuner.',
      nn: 'Det i feltet som ikkje nemner nokon kommune, og når fylket, regionen, landet eller fleire land. Det er det same i alle kommunar.',
      en: 'What in the field names no municipality and reaches county, region, country or further. It is the same in every municipality.',
    },
    value: ({ element }) => {
      const ids = wide.get(element) ?? [];
      return by === 'programs' ? joined(ids) : listedNames(ids.map(nameOf));
    },
  };
}

const numberColumns: readonly Column<MunicipalityCell>[] = [
  {
    id: 'provider_count',
    type: 'number',
    labels: { nb: 'Hvor mange som står for det', nn: 'Kor mange som står for det', en: 'How many stand for it' },
    help: {
      nb: 'Hvor mange som står bak alt som når kommunen; det som når overalt, regnet med.',
      nn: 'Kor mange som står bak alt som når kommunen; det som når overalt, rekna med.',
      en: 'How many stand behind all that reaches the municipality, what reaches everywhere among it.',
    },
    value: ({ providerCount }) => providerCount,
  },
  {
    id: 'concentration',
    type: 'number',
    labels: { nb: 'Konsentrasjon (HHI)', nn: 'Konsentrasjon (HHI)', en: 'Concentration (HHI)' },
    help: {
      nb: 'Hvor mye av tilbudene som når kommunen, som er én tilbyders: 1 når én har alle (Hirschman 1964). Tomt når ingen tilbyder er registrert.',
      nn: 'Kor mykje av tilboda som når kommunen, som er éin tilbydars: 1 når éin har alle (Hirschman 1964). Tomt når ingen tilbydar er registrert.',
      en: 'How far the services that reach the municipality are one provider’s: 1 when one has all (Hirschman 1964). Empty when no provider is recorded.',
    },
    value: ({ concentration }) => concentration,
  },
];
