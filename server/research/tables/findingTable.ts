import { vocabularies } from '@sirkel/graph-schema';
import type { Finding } from '../../engine/Finding.ts';
import { methods } from '../../engine/methods.ts';
import type { Taken } from '../Taken.ts';
import { absenceTerms, basisTerms, findingKindTerms, severityTerms } from '../words/terms.ts';
import { circumstanceColumns } from './circumstanceColumns.ts';
import { decisionColumns } from './decisionColumns.ts';
import { momentColumns } from './momentColumns.ts';
import { nameIn } from './nameIn.ts';
import { inOne, inThree, joined, listedNames, type Column, type Reader, type Table } from './Table.ts';

/** All findings in the order in which they are told, then what is only not recorded; last what was set aside, marked as that. */
export function findingTable(taken: Taken, reader: Reader): Table<Finding> {
  const { told, notRecorded, setAside } = taken.findings;
  return { columns: findingColumns(taken, reader), rows: [...told, ...notRecorded, ...setAside] };
}

function findingColumns(taken: Taken, { by, language }: Reader): readonly Column<Finding>[] {
  const isForPeople = by === 'people';
  const sentence = {
    id: 'sentence',
    type: 'text',
    labels: { nb: 'Funn', nn: 'Funn', en: 'Finding' },
    help: { nb: 'Funnet som setning.', nn: 'Funnet som setning.', en: 'The finding as a sentence.' },
  };
  const told = ({ sentence: text }: Finding): Finding['sentence'] => text;
  return [
    ...(isForPeople ? [inOne(sentence, language, told)] : [idColumn, ...inThree(sentence, told)]),
    ...natureColumns,
    isForPeople ? namesColumn(taken) : nodesColumn,
    ...(isForPeople ? [] : [relationsColumn, figuresColumn]),
    isForPeople ? passagesColumn : sourcesColumn,
    ...decisionColumns(taken),
    ...methodColumns(taken),
    ...(isForPeople ? [] : circumstanceColumns(taken)),
    ...(isForPeople ? [idColumn] : []),
    ...momentColumns<Finding>(taken),
  ];
}

const idColumn: Column<Finding> = {
  id: 'id',
  type: 'id',
  labels: { nb: 'Funnets id', nn: 'Id-en til funnet', en: 'Id of the finding' },
  help: {
    nb: 'Den samme så lenge årsaken er den samme.',
    nn: 'Den same så lenge årsaka er den same.',
    en: 'The same for as long as its cause is.',
  },
  value: ({ id }) => id,
};

const natureColumns: readonly Column<Finding>[] = [
  {
    id: 'absence',
    type: 'vocabulary',
    vocabulary: absenceTerms,
    labels: absenceTerms.labels,
    help: {
      nb: 'De tre slagene «ikke der», som aldri blandes. Tomt for det som finnes, men er smalt.',
      nn: 'Dei tre slaga «ikkje der», som aldri blir blanda. Tomt for det som finst, men er smalt.',
      en: 'The three kinds of “not there”, which are never mixed. Empty for what is there but narrow.',
    },
    value: ({ absence }) => absence,
  },
  {
    id: 'certainty',
    type: 'vocabulary',
    vocabulary: vocabularies.certainty,
    labels: vocabularies.certainty.labels,
    help: {
      nb: 'Hvor sikker den sikreste kilden er. Tomt når ingen kilde sier det.',
      nn: 'Kor sikker den sikraste kjelda er. Tomt når inga kjelde seier det.',
      en: 'How sure the surest source is. Empty where none says so.',
    },
    value: ({ certainty }) => certainty,
  },
  {
    id: 'severity',
    type: 'vocabulary',
    vocabulary: severityTerms,
    labels: severityTerms.labels,
    help: {
      nb: 'Hva som henger på det. Det som gjelder folks liv, fortelles først.',
      nn: 'Kva som heng på det. Det som gjeld liva til folk, blir fortalt først.',
      en: 'What hangs on it. What touches people’s lives is told first.',
    },
    value: ({ severity }) => severity,
  },
];

const about = { nb: 'Gjelder', nn: 'Gjeld', en: 'About' };
const nodesColumn: Column<Finding> = {
  id: 'nodes',
  type: 'ids, set apart by |',
  labels: about,
  help: {
    nb: 'Oppføringene det gjelder, de viktigste først.',
    nn: 'Oppføringane det gjeld, dei viktigaste først.',
    en: 'The entries it is about, the most important first.',
  },
  value: ({ nodes }) => joined(nodes),
};
const namesColumn = (taken: Taken): Column<Finding> => ({
  ...nodesColumn,
  value: ({ nodes }) => listedNames(nodes.map(nameIn(taken))),
});
const relationsColumn: Column<Finding> = {
  id: 'relations',
  type: 'ids, set apart by |',
  labels: { nb: 'Koblinger', nn: 'Koplingar', en: 'Ties' },
  help: { nb: 'Koblingene det gjelder.', nn: 'Koplingane det gjeld.', en: 'The ties it is about.' },
  value: ({ relations }) => joined(relations),
};
const figuresColumn: Column<Finding> = {
  id: 'figures',
  type: 'object, as JSON',
  labels: { nb: 'Tall', nn: 'Tal', en: 'Figures' },
  help: {
    nb: 'Tallene som hører til. Null er ukjent, ikke 0.',
    nn: 'Tala som høyrer til. Null er ukjent, ikkje 0.',
    en: 'The numbers that belong to it. Null is unknown, not 0.',
  },
  value: ({ figures }) => JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value]))),
};
const sourceWords = {
  labels: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
  help: { nb: 'Stedene som sier det.', nn: 'Stadene som seier det.', en: 'The passages that say so.' },
};
const sourcesColumn: Column<Finding> = {
  ...{ id: 'sources', type: 'list, as JSON', ...sourceWords },
  value: ({ sources }) => JSON.stringify(sources),
};
const passagesColumn: Column<Finding> = {
  ...{ id: 'sources', type: 'text', ...sourceWords },
  value: ({ sources }) => sources.map(({ title, where }) => (where === null ? title : `${title}, ${where}`)).join('; '),
};

function methodColumns({ findings }: Taken): readonly Column<Finding>[] {
  const out = (what: 'groups' | 'nodes' | 'relations') => (finding: Finding) =>
    findings.leftOut[methods[finding.kind].basis]?.[what] ?? null;
  const count = (id: string, what: Parameters<typeof out>[0], nb: string, nn: string, en: string): Column<Finding> => ({
    ...{ id, type: 'number', labels: { nb, nn, en }, value: out(what) },
    help: {
      nb: 'Hvor mange som ble holdt utenfor beregningen. Tomt der definisjonen selv sier hva som teller.',
      nn: 'Kor mange som vart haldne utanfor utrekninga. Tomt der definisjonen sjølv seier kva som tel.',
      en: 'How many were left out of the computation. Empty where the definition itself says what counts.',
    },
  });
  return [
    {
      id: 'kind',
      type: 'vocabulary',
      vocabulary: findingKindTerms,
      labels: { nb: 'Slik er det regnet ut', nn: 'Slik er det rekna ut', en: 'How it was found' },
      help: {
        nb: 'Hva som regnes som et slikt funn.',
        nn: 'Kva som blir rekna som eit slikt funn.',
        en: 'What counts as such a finding.',
      },
      value: ({ kind }) => kind,
    },
    {
      id: 'basis',
      type: 'vocabulary',
      vocabulary: basisTerms,
      labels: basisTerms.labels,
      help: { nb: 'Hva det er regnet ut på.', nn: 'Kva det er rekna ut på.', en: 'What it was computed on.' },
      value: ({ kind }) => methods[kind].basis,
    },
    {
      id: 'reference',
      type: 'text',
      labels: { nb: 'Referanse', nn: 'Referanse', en: 'Reference' },
      help: {
        nb: 'Hvor definisjonen kommer fra, når den ikke er vår egen.',
        nn: 'Kvar definisjonen kjem frå, når han ikkje er vår eigen.',
        en: 'Where the definition comes from, when it is not our own.',
      },
      value: ({ kind }) => methods[kind].reference,
    },
    count(
      'left_out_groups',
      'groups',
      'Grupper og roller utenfor',
      'Grupper og roller utanfor',
      'Groups and roles left out',
    ),
    count('left_out_nodes', 'nodes', 'Oppføringer utenfor', 'Oppføringar utanfor', 'Entries left out'),
    count('left_out_relations', 'relations', 'Koblinger utenfor', 'Koplingar utanfor', 'Ties left out'),
  ];
}
