import { vocabularies, type MeasureRecord } from '@sirkel/graph-schema';
import type { Recommendation } from '../../engine/gaps/recommendations.ts';
import type { Taken } from '../Taken.ts';
import { recommendationStateTerms } from '../words/answerTerms.ts';
import { yesNoTerms } from '../words/terms.ts';
import { listColumns } from './listColumns.ts';
import { momentColumns } from './momentColumns.ts';
import { nameIn } from './nameIn.ts';
import type { Column, Reader, Table } from './Table.ts';

/** Each recommendation: where it stands, what fulfils it, who is responsible, and where it is fulfilled. */
export function recommendationTable(taken: Taken, reader: Reader): Table<Recommendation> {
  return {
    columns: [
      ...standingColumns(taken),
      ...carryingColumns(taken, reader),
      ...responsibleColumns(taken, reader),
      aloneColumn,
      ...placeColumns(taken, reader),
      idColumn,
      ...momentColumns<Recommendation>(taken),
    ],
    rows: taken.recommendations,
  };
}

function standingColumns(taken: Taken): readonly Column<Recommendation>[] {
  const nameOf = nameIn(taken);
  const measures = new Map(
    taken.nodes.flatMap((node) => (node.kind === 'measure' ? [[node.id, node] as [string, MeasureRecord]] : [])),
  );
  return [
    {
      ...{ id: 'name', type: 'text' },
      labels: { nb: 'Anbefaling', nn: 'Tilråding', en: 'Recommendation' },
      help: { nb: 'Navnet.', nn: 'Namnet.', en: 'The name.' },
      value: ({ measure }) => nameOf(measure),
    },
    {
      ...{ id: 'state', type: 'vocabulary', vocabulary: recommendationStateTerms },
      labels: recommendationStateTerms.labels,
      help: {
        nb: 'Oppfylt når noe som finnes, oppfyller den, kanskje bare ett sted, eller den er i drift. I gang når den, eller det som oppfyller den, prøves ut eller er planlagt. Ellers stanset eller bare foreslått.',
        nn: 'Oppfylt når noko som finst, oppfyller henne, kanskje berre éin stad, eller ho er i drift. I gang når ho, eller det som oppfyller henne, blir prøvd ut eller er planlagt. Elles stansa eller berre foreslått.',
        en: 'Fulfilled when something that is there fulfils it, perhaps in one place alone, or it is running. Under way when it, or what fulfils it, is tried or planned. Else stopped or only proposed.',
      },
      value: ({ state }) => state,
    },
    {
      ...{ id: 'progress', type: 'vocabulary', vocabulary: vocabularies.progress },
      labels: vocabularies.progress.labels,
      help: {
        nb: 'Hvor langt det er registrert at den er kommet.',
        nn: 'Kor langt det er registrert at ho er komen.',
        en: 'How far it is recorded to have come.',
      },
      value: ({ measure }) => measures.get(measure)?.progress ?? null,
    },
    {
      ...{ id: 'due', type: 'date' },
      labels: { nb: 'Frist', nn: 'Frist', en: 'Due' },
      help: { nb: 'Når det skal være gjort.', nn: 'Når det skal vere gjort.', en: 'When it is to be done.' },
      value: ({ measure }) => measures.get(measure)?.dueAt ?? null,
    },
    {
      ...{ id: 'late', type: 'true or false', vocabulary: yesNoTerms },
      labels: { nb: 'Fristen er ute', nn: 'Fristen er ute', en: 'Its date has passed' },
      help: {
        nb: 'Om hele dagen, måneden eller året er gått uten at den er oppfylt. Tomt uten frist.',
        nn: 'Om heile dagen, månaden eller året er gått utan at ho er oppfylt. Tomt utan frist.',
        en: 'Whether all of its day, month or year has passed without its being fulfilled. Empty without a date.',
      },
      value: ({ isLate }) => isLate,
    },
  ];
}

function carryingColumns(taken: Taken, reader: Reader): readonly Column<Recommendation>[] {
  const { nodes } = listColumns<Recommendation>(taken, reader);
  return [
    nodes(
      'fulfilled_by',
      {
        labels: { nb: 'Oppfylt av', nn: 'Oppfylt av', en: 'Fulfilled by' },
        help: {
          nb: 'Tilbud som finnes eller pågår, og som oppfyller den.',
          nn: 'Tilbod som finst eller går føre seg, og som oppfyller henne.',
          en: 'Services that exist or are ongoing and fulfil it.',
        },
      },
      ({ fulfilledBy }) => fulfilledBy,
    ),
    nodes(
      'faded',
      {
        labels: { nb: 'Svakt eller avsluttet', nn: 'Svakt eller avslutta', en: 'Weak or past' },
        help: {
          nb: 'Svake og avsluttede tilbud som er registrert som det som oppfyller den; de gjør det ikke.',
          nn: 'Svake og avslutta tilbod som er registrerte som det som oppfyller henne; dei gjer det ikkje.',
          en: 'Weak and past services that are recorded as fulfilling it; these do not.',
        },
      },
      ({ faded }) => faded,
    ),
    nodes(
      'funded_by',
      {
        labels: { nb: 'Finansiert av', nn: 'Finansiert av', en: 'Funded by' },
        help: {
          nb: 'De som er registrert som finansiering.',
          nn: 'Dei som er registrerte som finansiering.',
          en: 'Those who are recorded as funding it.',
        },
      },
      ({ fundedBy }) => fundedBy,
    ),
  ];
}

function responsibleColumns(taken: Taken, reader: Reader): readonly Column<Recommendation>[] {
  const { nodes } = listColumns<Recommendation>(taken, reader);
  return [
    nodes(
      'responsible',
      {
        labels: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
        help: {
          nb: 'De som er registrert som ansvarlige.',
          nn: 'Dei som er registrerte som ansvarlege.',
          en: 'Those who are recorded as responsible.',
        },
      },
      ({ responsible }) => responsible,
    ),
    nodes(
      'proposed_responsible',
      {
        labels: { nb: 'Foreslått ansvarlig', nn: 'Foreslått ansvarleg', en: 'Proposed as responsible' },
        help: {
          nb: 'De som bare er foreslått som ansvarlige.',
          nn: 'Dei som berre er foreslåtte som ansvarlege.',
          en: 'Those who are only proposed as responsible.',
        },
      },
      ({ proposedResponsible }) => proposedResponsible,
    ),
  ];
}

function placeColumns(taken: Taken, reader: Reader): readonly Column<Recommendation>[] {
  const { municipalities } = listColumns<Recommendation>(taken, reader);
  const scopes = new Map(taken.nodes.map(({ id, scope }) => [id, scope]));
  return [
    {
      ...{ id: 'scope', type: 'vocabulary', vocabulary: vocabularies.scope },
      labels: vocabularies.scope.labels,
      help: {
        nb: 'Hvor vidt det er registrert at den gjelder. Tomt er ikke registrert.',
        nn: 'Kor vidt det er registrert at ho gjeld. Tomt er ikkje registrert.',
        en: 'How far it is recorded to reach. Empty is not recorded.',
      },
      value: ({ measure }) => scopes.get(measure) ?? null,
    },
    municipalities(
      'municipalities',
      {
        labels: { nb: 'Kommuner den gjelder', nn: 'Kommunar ho gjeld', en: 'Municipalities it concerns' },
        help: {
          nb: 'Kommunene den nevner. Tomt er ikke registrert.',
          nn: 'Kommunane ho nemner. Tomt er ikkje registrert.',
          en: 'The municipalities that it names. Empty is not recorded.',
        },
      },
      (row) => row.municipalities,
    ),
    municipalities(
      'fulfilled_in',
      {
        labels: {
          nb: 'Kommuner den er oppfylt i',
          nn: 'Kommunar ho er oppfylt i',
          en: 'Municipalities it is fulfilled in',
        },
        help: {
          nb: 'Kommunene som det som oppfyller den, nevner.',
          nn: 'Kommunane som det som oppfyller henne, nemner.',
          en: 'The municipalities that what fulfils it names.',
        },
      },
      ({ fulfilledIn }) => fulfilledIn,
    ),
    municipalities(
      'unreached',
      {
        labels: {
          nb: 'Ikke registrert at den er oppfylt i',
          nn: 'Ikkje registrert at ho er oppfylt i',
          en: 'Not recorded as fulfilled in',
        },
        help: {
          nb: 'Av kommunene den gjelder, de som ingenting som oppfyller den, er sagt å nå. Tomt der den ikke er oppfylt.',
          nn: 'Av kommunane ho gjeld, dei som ingenting som oppfyller henne, er sagt å nå. Tomt der ho ikkje er oppfylt.',
          en: 'Of the municipalities it concerns, those that nothing that fulfils it is said to reach. Empty where it is not fulfilled.',
        },
      },
      ({ unreached }) => unreached,
    ),
  ];
}

const idColumn: Column<Recommendation> = {
  ...{ id: 'measure', type: 'id' },
  labels: { nb: 'Anbefalingens id', nn: 'Id-en til tilrådinga', en: 'Id of the recommendation' },
  help: { nb: 'Id-en i nodes.csv.', nn: 'Id-en i nodes.csv.', en: 'The id in nodes.csv.' },
  value: ({ measure }) => measure,
};

const aloneColumn: Column<Recommendation> = {
  ...{ id: 'alone', type: 'true or false', vocabulary: yesNoTerms },
  labels: { nb: 'Står alene', nn: 'Står åleine', en: 'Stands alone' },
  help: {
    nb: 'Om ingenting er registrert som oppfyller eller finansierer den, og ingen som ansvarlig.',
    nn: 'Om ingenting er registrert som oppfyller eller finansierer henne, og ingen som ansvarleg.',
    en: 'Whether nothing is recorded as fulfilling or funding it, and nobody as responsible.',
  },
  value: ({ isAlone }) => isAlone,
};
