import type { Localized } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Finding } from '../Finding.ts';
import { recommendations, type Recommendation } from '../gaps/recommendations.ts';
import { inAll, listed } from '../sentences/names.ts';
import { findingId } from './findingId.ts';
import { namesOf } from './namesOf.ts';

/** Recommendations that have come nowhere: each that is late or was stopped, and together those that are nobody's. */
export function recommendationFindings(input: AnalysisInput): readonly Finding[] {
  const all = recommendations(input);
  const open = all.filter(({ state }) => state !== 'fulfilled');
  const unowned = open.filter(
    ({ state, isLate, ...one }) => isLate !== true && state === 'proposed' && responsiblesOf(one).length === 0,
  );
  return [
    ...open.filter(({ isLate }) => isLate === true).map((one) => ofOne(input, one, 'late')),
    ...open
      .filter(({ state, isLate }) => isLate !== true && state === 'stopped')
      .map((one) => ofOne(input, one, 'stopped')),
    ...(unowned.length === 0 ? [] : [ofUnowned(input, unowned)]),
  ];
}

const responsiblesOf = (one: Pick<Recommendation, 'responsible' | 'proposedResponsible'>): readonly string[] =>
  [...one.responsible, ...one.proposedResponsible].sort();

function ofOne(input: AnalysisInput, one: Recommendation, what: 'late' | 'stopped'): Finding {
  const { measure } = one;
  return {
    ...common(what, [measure], [measure, ...responsiblesOf(one)]),
    absence: null,
    severity: 'coordination',
    sentence: inAll((language) => {
      const name = listed(namesOf(input, [measure]), language);
      return {
        late: {
          nb: `Fristen er ute for ${name}.`,
          nn: `Fristen er ute for ${name}.`,
          en: `The date for ${name} has passed.`,
        },
        stopped: { nb: `${name} ble stanset.`, nn: `${name} vart stansa.`, en: `${name} was stopped.` },
      }[what][language];
    }),
  };
}

/** One finding for all: that nobody is recorded does not say that nobody is, and thirty such would hide the rest. */
function ofUnowned(input: AnalysisInput, unowned: readonly Recommendation[]): Finding {
  const measures = unowned.map(({ measure }) => measure);
  const names = (words: Localized): Localized =>
    inAll((language) => `${words[language]}: ${listed(namesOf(input, measures), language)}.`);
  return {
    ...common('unowned', [], measures),
    absence: 'notRecorded',
    severity: 'structure',
    sentence: names({
      nb: 'Anbefalinger uten noen registrert ansvarlig',
      nn: 'Tilrådingar utan nokon registrert ansvarleg',
      en: 'Recommendations of which nobody is recorded as responsible',
    }),
  };
}

function common(what: string, cause: readonly string[], nodes: readonly string[]) {
  return {
    id: findingId('recommendation', what, ...cause),
    kind: 'recommendation',
    certainty: null,
    nodes,
    relations: [],
    sources: [],
    figures: [{ name: 'records', value: nodes.length }],
  } as const;
}
