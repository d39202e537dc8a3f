import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Finding } from '../Finding.ts';
import { recommendations } from '../gaps/recommendations.ts';
import { inAll, listed } from '../sentences/names.ts';
import { findingId } from './findingId.ts';
import { namesOf } from './namesOf.ts';

/** Recommendations that have come nowhere: late, stopped, or proposed with nobody responsible. */
export function recommendationFindings(input: AnalysisInput): readonly Finding[] {
  return recommendations(input).flatMap(({ measure, state, responsible, isLate }) => {
    const late = isLate === true;
    if (state === 'fulfilled' || (!late && state !== 'stopped' && (state !== 'proposed' || responsible.length > 0)))
      return [];
    const what = late ? 'late' : state === 'stopped' ? 'stopped' : 'unowned';
    return [
      {
        id: findingId('recommendation', measure, what),
        kind: 'recommendation',
        // That nobody is recorded does not say that nobody is.
        absence: what === 'unowned' ? ('notRecorded' as const) : null,
        certainty: null,
        severity: late ? ('coordination' as const) : ('structure' as const),
        nodes: [measure, ...responsible],
        relations: [],
        sentence: inAll((language) => {
          const name = listed(namesOf(input, [measure]), language);
          return {
            late: {
              nb: `Fristen er ute for ${name}.`,
              nn: `Fristen er ute for ${name}.`,
              en: `The date for ${name} has passed.`,
            },
            stopped: { nb: `${name} ble stanset.`, nn: `${name} vart stansa.`, en: `${name} was stopped.` },
            unowned: {
              nb: `${name} er anbefalt; ingen er registrert som ansvarlig.`,
              nn: `${name} er tilrådd; ingen er registrert som ansvarleg.`,
              en: `${name} is recommended; nobody is recorded as responsible.`,
            },
          }[what][language];
        }),
        figures: [],
      },
    ];
  });
}
