import { vocabularies, type Element, type Language } from '@sirkel/graph-schema';
import { surest } from '../absenceOf.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Absence, Finding } from '../Finding.ts';
import { coverage, type CoverageState, type RuleCoverage } from '../gaps/coverage.ts';
import { elementLabel, layerLabel } from '../sentences/labels.ts';
import { oneOf } from '../sentences/lists.ts';
import { inAll, listed } from '../sentences/names.ts';
import { findingId } from './findingId.ts';
import { namesOf } from './namesOf.ts';
import { sourcesOf } from './sourcesOf.ts';

/** The seven fields in the order of the picture. */
export const elements = vocabularies.element.terms.map(({ id }) => id as Element);

const absence: Readonly<Record<CoverageState, Absence | null>> = {
  covered: null,
  thin: null,
  weak: null,
  statedMissing: 'statedMissing',
  notRecorded: 'notRecorded',
};

/** Fields of the reference model that are not covered, or by one alone. */
export function coverageFindings(input: AnalysisInput): readonly Finding[] {
  return coverage(input, elements)
    .rules.filter(({ state }) => state !== 'covered')
    .map((covering) => findingOf(input, covering));
}

function findingOf(input: AnalysisInput, covering: RuleCoverage): Finding {
  const { state, rule, present, faded, missing, providers } = covering;
  const stating = state === 'statedMissing' ? missing.map((id) => input.graph.nodes.get(id)) : [];
  return {
    id: findingId('coverage', rule.id),
    kind: state === 'thin' ? 'thinCoverage' : 'uncovered',
    absence: absence[state],
    certainty: surest(stating.flatMap((node) => node?.sources ?? [])),
    severity: 'coordination',
    nodes: [...present, ...faded, ...missing],
    relations: [],
    sources: sourcesOf([...stating, { sources: [rule.source] }]),
    sentence: inAll((language) => textOf(input, covering, language)),
    figures: [{ name: 'providers', value: providers.length }],
    about: { elements: [rule.element], layers: rule.layers },
  };
}

function textOf(
  input: AnalysisInput,
  { state, rule, providers, faded, missing }: RuleCoverage,
  language: Language,
): string {
  const field = elementLabel(rule.element, language);
  const rings = oneOf(
    rule.layers.map((layer) => layerLabel(input.settings, layer, language)),
    language,
  );
  const names = (ids: readonly string[]): string => listed(namesOf(input, ids), language);
  switch (state) {
    case 'thin':
      return {
        nb: `Bare ${names(providers)} er registrert for ${field} (${rings}).`,
        nn: `Berre ${names(providers)} er registrert for ${field} (${rings}).`,
        en: `Only ${names(providers)} is recorded for ${field} (${rings}).`,
      }[language];
    case 'weak':
      return {
        nb: `For ${field} (${rings}) finnes bare noe som er svakt eller avsluttet: ${names(faded)}.`,
        nn: `For ${field} (${rings}) finst berre noko som er svakt eller avslutta: ${names(faded)}.`,
        en: `For ${field} (${rings}) there is only what is weak or past: ${names(faded)}.`,
      }[language];
    case 'statedMissing': {
      const before = faded.length === 0 ? { nb: '', nn: '', en: '' } : once(names(faded));
      return {
        nb: `Oppgitt å mangle for ${field} (${rings}): ${names(missing)}.${before.nb}`,
        nn: `Oppgitt å mangle for ${field} (${rings}): ${names(missing)}.${before.nn}`,
        en: `Stated to be missing for ${field} (${rings}): ${names(missing)}.${before.en}`,
      }[language];
    }
    case 'covered':
    case 'notRecorded':
      return {
        nb: `For ${field} (${rings}) er det ikke registrert noe.`,
        nn: `For ${field} (${rings}) er det ikkje registrert noko.`,
        en: `Nothing is recorded for ${field} (${rings}).`,
      }[language];
  }
}

/** What is there all the same, or was. */
const once = (names: string): Readonly<Record<Language, string>> => ({
  nb: ` Svakt eller avsluttet: ${names}.`,
  nn: ` Svakt eller avslutta: ${names}.`,
  en: ` Weak or past: ${names}.`,
});
