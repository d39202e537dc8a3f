import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Finding } from '../Finding.ts';
import { gone } from '../gaps/gone.ts';
import { inAll, listed } from '../sentences/names.ts';
import { findingId } from './findingId.ts';
import { namesOf } from './namesOf.ts';
import { severityOf } from './severityOf.ts';
import { sourcesOf } from './sourcesOf.ts';

/** Services that a source says are no more, and that nothing recorded has replaced. */
export function goneFindings(input: AnalysisInput): readonly Finding[] {
  return gone(input).map(({ service, needs, relations, certainty }) => ({
    id: findingId('goneService', service),
    kind: 'goneService',
    // That it is gone is stated; the sentence says of the rest that nobody has recorded it.
    absence: 'statedMissing',
    certainty,
    severity: severityOf(input, needs),
    nodes: [service, ...needs],
    relations,
    sources: sourcesOf([input.graph.nodes.get(service)]),
    sentence: inAll((language) => {
      const [what = '', open = ''] = [[service], needs].map((ids) => listed(namesOf(input, ids), language));
      return {
        nb: `Oppgitt å være borte: ${what}. Det er ikke registrert noe annet tilbud som svarer på ${open}.`,
        nn: `Oppgitt å vere borte: ${what}. Det er ikkje registrert noko anna tilbod som svarer på ${open}.`,
        en: `Stated to be gone: ${what}. No other service that addresses ${open} is recorded.`,
      }[language];
    }),
    figures: [{ name: 'needs', value: needs.length }],
  }));
}
