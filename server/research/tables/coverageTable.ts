import { inLanguage, vocabularies } from '@sirkel/graph-schema';
import type { CoverageCell, Covering } from '../../engine/gaps/coverage.ts';
import type { Taken } from '../Taken.ts';
import { stateTerms } from '../words/terms.ts';
import { momentColumns } from './momentColumns.ts';
import { nameIn } from './nameIn.ts';
import { joined, listedNames, type Column, type Reader, type Table } from './Table.ts';

/** Each field in each ring: how it is covered, by what, and whether the reference model asks for it. */
export function coverageTable(taken: Taken, reader: Reader): Table<CoverageCell> {
  return { columns: coverageColumns(taken, reader), rows: taken.coverage.cells };
}

function coverageColumns(taken: Taken, reader: Reader): readonly Column<CoverageCell>[] {
  return [
    ...(taken.municipality === null ? [] : [municipalityColumn(taken.municipality)]),
    {
      id: 'element',
      type: 'vocabulary',
      vocabulary: vocabularies.element,
      labels: { nb: 'Felt', nn: 'Felt', en: 'Field' },
      help: { nb: 'Feltet i økosystemet.', nn: 'Feltet i økosystemet.', en: 'The field of the ecosystem.' },
      value: ({ element }) => element,
    },
    ringColumn(taken, reader),
    {
      id: 'state',
      type: 'vocabulary',
      vocabulary: stateTerms,
      labels: stateTerms.labels,
      help: {
        nb: 'Dekket når to eller flere står for det, eller en gruppe; ellers bare én, svakt eller avsluttet, oppgitt å mangle, eller ikke registrert.',
        nn: 'Dekt når to eller fleire står for det, eller ei gruppe; elles berre éin, svakt eller avslutta, oppgitt å mangle, eller ikkje registrert.',
        en: 'Covered when two or more stand for it, or a group; else one alone, weak or past, stated to be missing, or not recorded.',
      },
      value: ({ state }) => state,
    },
    {
      id: 'rules',
      type: 'ids, set apart by |',
      labels: { nb: 'Ventet av referansen', nn: 'Venta av referansen', en: 'Expected by the reference' },
      help: {
        nb: 'Reglene i kartets referansemodell som venter feltet i denne ringen eller en annen. Tomt når ingen gjør det.',
        nn: 'Reglane i referansemodellen til kartet som ventar feltet i denne ringen eller ein annan. Tomt når ingen gjer det.',
        en: 'The rules of the map’s reference model that expect the field in this ring or another. Empty where none does.',
      },
      value: ({ rules }) => joined(rules),
    },
    ...coveringColumns<CoverageCell>(taken, reader),
    ...momentColumns<CoverageCell>(taken),
  ];
}

const municipalityColumn = (municipality: string): Column<CoverageCell> => ({
  id: 'municipality',
  type: 'code of a municipality',
  labels: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Municipality code' },
  help: {
    nb: 'Bare det som er sagt å nå denne kommunen, teller.',
    nn: 'Berre det som er sagt å nå denne kommunen, tel.',
    en: 'Only what is said to reach this municipality counts.',
  },
  value: () => municipality,
});

function ringColumn({ settings }: Taken, { by, language }: Reader): Column<CoverageCell> {
  const labels = new Map(settings.layers.map((layer) => [layer.id, inLanguage(layer.labels, language)]));
  const none = { nb: 'Uten ring', nn: 'Utan ring', en: 'No ring' }[language];
  return {
    id: 'layer',
    type: 'id of a ring',
    labels: { nb: 'Ring', nn: 'Ring', en: 'Ring' },
    help: {
      nb: 'Ringen. Tomt for det som ikke har noen.',
      nn: 'Ringen. Tomt for det som ikkje har nokon.',
      en: 'The ring. Empty for what has none.',
    },
    value: ({ layer }) => (by === 'programs' ? layer : layer === null ? none : (labels.get(layer) ?? layer)),
  };
}

type List = 'present' | 'providers' | 'faded' | 'missing' | 'proposed';

/** What there is somewhere, as ids for programs and as names for people. */
export function coveringColumns<Row extends Covering>(taken: Taken, { by }: Reader): readonly Column<Row>[] {
  const told = (ids: readonly string[]): string =>
    by === 'programs' ? joined(ids) : listedNames(ids.map(nameIn(taken)));
  const list = (id: List, labels: Column<Covering>['labels'], help: Column<Covering>['help']): Column<Row> => ({
    ...{ id, labels, help, type: 'ids, set apart by |' },
    value: (cell) => told(cell[id]),
  });
  return [
    list(
      'present',
      { nb: 'Finnes', nn: 'Finst', en: 'There is' },
      {
        nb: 'Aktører og tilbud som finnes eller pågår.',
        nn: 'Aktørar og tilbod som finst eller går føre seg.',
        en: 'Actors and services that exist or are ongoing.',
      },
    ),
    list(
      'providers',
      { nb: 'Hvem som står for det', nn: 'Kven som står for det', en: 'Who stands for it' },
      {
        nb: 'De som står bak; et tilbud uten registrert tilbyder står for seg selv.',
        nn: 'Dei som står bak; eit tilbod utan registrert tilbydar står for seg sjølv.',
        en: 'Who stands behind it; a service of which no provider is recorded stands for itself.',
      },
    ),
    list(
      'faded',
      { nb: 'Svakt eller avsluttet', nn: 'Svakt eller avslutta', en: 'Weak or past' },
      {
        nb: 'Det som er svakt eller avsluttet.',
        nn: 'Det som er svakt eller avslutta.',
        en: 'What is weak or past.',
      },
    ),
    list(
      'missing',
      { nb: 'Oppgitt å mangle', nn: 'Oppgitt å mangle', en: 'Stated to be missing' },
      {
        nb: 'Det en kilde sier mangler.',
        nn: 'Det ei kjelde seier manglar.',
        en: 'What a source says is missing.',
      },
    ),
    list(
      'proposed',
      { nb: 'Foreslått', nn: 'Foreslått', en: 'Proposed' },
      {
        nb: 'Det noen har foreslått; det dekker ingenting ennå.',
        nn: 'Det nokon har foreslått; det dekkjer ingenting enno.',
        en: 'What somebody has proposed; it covers nothing yet.',
      },
    ),
  ];
}
