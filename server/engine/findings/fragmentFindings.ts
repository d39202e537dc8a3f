import type { Localized } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Finding, FindingKind } from '../Finding.ts';
import { fragments } from '../gaps/fragments.ts';
import { inAll, listed } from '../sentences/names.ts';
import { findingId } from './findingId.ts';
import { namesOf } from './namesOf.ts';

/**
 * How the map hangs together. None of it says that the region does not: what nobody has recorded may be there, so all of it
 * is "not recorded".
 */
export function fragmentFindings(input: AnalysisInput): readonly Finding[] {
  const { pieces, isolated, aloneServices } = fragments(input);
  const [largest = [], ...others] = pieces;
  const found: Finding[] = [];
  if (others.length > 0) {
    const many = others.flat().length;
    const one = others.length === 1;
    found.push(
      finding('fragments', others.flat(), largest.length, {
        nb: `Kartet henger ikke sammen: ${many} ligger i ${one ? 'én bit' : `${others.length} biter`} for seg, uten kobling til resten.`,
        nn: `Kartet heng ikkje saman: ${many} ligg i ${one ? 'éin bit' : `${others.length} bitar`} for seg, utan kopling til resten.`,
        en: `The map does not hang together: ${many} lie in ${one ? 'one piece' : `${others.length} pieces`} of their own, without a tie to the rest.`,
      }),
    );
  }
  const names = (ids: readonly string[]): Localized => inAll((language) => listed(namesOf(input, ids), language));
  if (isolated.length > 0) {
    const who = names(isolated);
    found.push(
      finding('isolated', isolated, null, {
        nb: `Uten noen registrert kobling: ${who.nb}.`,
        nn: `Utan noka registrert kopling: ${who.nn}.`,
        en: `Without any recorded tie: ${who.en}.`,
      }),
    );
  }
  if (aloneServices.length > 1) {
    const which = names(aloneServices);
    found.push(
      finding('aloneServices', aloneServices, null, {
        nb: `Støttetilbud som ikke er registrert samordnet med noe annet: ${which.nb}.`,
        nn: `Støttetilbod som ikkje er registrerte som samordna med noko anna: ${which.nn}.`,
        en: `Support services that are not recorded as coordinated with any other: ${which.en}.`,
      }),
    );
  }
  return found;
}

function finding(kind: FindingKind, nodes: readonly string[], largest: number | null, sentence: Localized): Finding {
  return {
    id: findingId(kind),
    kind,
    absence: 'notRecorded',
    certainty: null,
    severity: 'structure',
    nodes,
    relations: [],
    sources: [],
    sentence,
    figures: [
      { name: 'nodes', value: nodes.length },
      ...(largest === null ? [] : [{ name: 'largestPiece', value: largest }]),
    ],
  };
}
