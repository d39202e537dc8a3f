import type { Localized, Vocabulary } from '@sirkel/graph-schema';
import { absences, bottleneckKinds, gapKinds, severities, type Absence, type Severity } from '../../engine/Finding.ts';
import { coverageStates, type CoverageState } from '../../engine/gaps/coverage.ts';
import { bases, methods, type Basis } from '../../engine/methods.ts';

/*
 * The words of what is found, as the screen has them. What the map itself holds has its words in the descriptors.
 */

const absenceLabels: Readonly<Record<Absence, Localized>> = {
  statedMissing: { nb: 'Oppgitt å mangle', nn: 'Oppgitt å mangle', en: 'Stated to be missing' },
  askedAbsent: { nb: 'Spurt – finnes ikke', nn: 'Spurt – finst ikkje', en: 'Asked – does not exist' },
  notRecorded: { nb: 'Ikke registrert', nn: 'Ikkje registrert', en: 'Not recorded' },
};
const absenceHelp: Readonly<Record<Absence, Localized>> = {
  statedMissing: {
    nb: 'En kilde sier at det mangler.',
    nn: 'Ei kjelde seier at det manglar.',
    en: 'A source says that it is missing.',
  },
  askedAbsent: {
    nb: 'De det gjelder er spurt, og det finnes ikke.',
    nn: 'Dei det gjeld er spurde, og det finst ikkje.',
    en: 'Those concerned were asked, and it does not exist.',
  },
  notRecorded: {
    nb: 'Ingen har registrert det. Det kan finnes likevel.',
    nn: 'Ingen har registrert det. Det kan finnast likevel.',
    en: 'Nobody has recorded it. It may be there all the same.',
  },
};
const severityLabels: Readonly<Record<Severity, Localized>> = {
  people: { nb: 'Folks liv', nn: 'Liva til folk', en: 'People’s lives' },
  coordination: { nb: 'Samordning', nn: 'Samordning', en: 'Coordination' },
  structure: { nb: 'Helheten', nn: 'Heilskapen', en: 'The whole' },
};
const stateLabels: Readonly<Record<CoverageState, Localized>> = {
  covered: { nb: 'dekket', nn: 'dekt', en: 'covered' },
  thin: { nb: 'bare én', nn: 'berre éin', en: 'one alone' },
  weak: { nb: 'svakt eller avsluttet', nn: 'svakt eller avslutta', en: 'weak or past' },
  statedMissing: { nb: 'oppgitt å mangle', nn: 'oppgitt å mangle', en: 'stated to be missing' },
  notRecorded: { nb: 'ikke registrert', nn: 'ikkje registrert', en: 'not recorded' },
};
const basisLabels: Readonly<Record<Basis, Localized>> = {
  records: {
    nb: 'oppføringene og koblingene slik de står',
    nn: 'oppføringane og koplingane slik dei står',
    en: 'the entries and ties as they stand',
  },
  actors: {
    nb: 'aktørene og det som går mellom dem',
    nn: 'aktørane og det som går mellom dei',
    en: 'the actors and what goes between them',
  },
  whole: {
    nb: 'hele kartet og alle koblinger',
    nn: 'heile kartet og alle koplingar',
    en: 'the whole map and all ties',
  },
  help: {
    nb: 'hjelpeveiene: fra aktør til tilbud til behov',
    nn: 'hjelpevegane: frå aktør til tilbod til behov',
    en: 'the paths of help: from actor to service to need',
  },
  ways: {
    nb: 'aktørene, tilbudene og de valgte slagene koblinger',
    nn: 'aktørane, tilboda og dei valde slaga koplingar',
    en: 'the actors, the services and the chosen kinds of ties',
  },
};

/** Ids of a closed list with their words, as a vocabulary. */
export function vocabularyOf<T extends string>(
  name: string,
  labels: Localized,
  ids: readonly T[],
  of: Readonly<Record<T, Localized>>,
  help?: Readonly<Record<T, Localized>>,
): Vocabulary {
  return {
    name,
    labels,
    terms: ids.map((id) => ({ id, labels: of[id], ...(help === undefined ? {} : { help: help[id] }) })),
  };
}

export const absenceTerms = vocabularyOf(
  'Absence',
  { nb: 'På hvilken måte det mangler', nn: 'På kva måte det manglar', en: 'How it is not there' },
  absences,
  absenceLabels,
  absenceHelp,
);
export const severityTerms = vocabularyOf(
  'Severity',
  { nb: 'Hva det gjelder', nn: 'Kva det gjeld', en: 'What it touches' },
  severities,
  severityLabels,
);
export const stateTerms = vocabularyOf(
  'CoverageState',
  { nb: 'Dekning', nn: 'Dekning', en: 'Coverage' },
  coverageStates,
  stateLabels,
);
export const basisTerms = vocabularyOf(
  'Basis',
  { nb: 'Regnet ut på', nn: 'Rekna ut på', en: 'Computed on' },
  bases,
  basisLabels,
);
/** Each kind of finding by what counts as one. */
export const findingKindTerms: Vocabulary = {
  name: 'FindingKind',
  labels: { nb: 'Slag funn', nn: 'Slag funn', en: 'Kind of finding' },
  terms: [...new Set([...gapKinds, ...bottleneckKinds])].map((id) => ({ id, labels: methods[id].definition })),
};
export const yesNoTerms: Vocabulary = {
  name: 'YesNo',
  labels: { nb: 'Ja eller nei', nn: 'Ja eller nei', en: 'Yes or no' },
  terms: [
    { id: 'true', labels: { nb: 'ja', nn: 'ja', en: 'yes' } },
    { id: 'false', labels: { nb: 'nei', nn: 'nei', en: 'no' } },
  ],
};
