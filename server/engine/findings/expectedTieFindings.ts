import { inLanguage, type Language, type Localized } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Absence, Finding } from '../Finding.ts';
import { expectedTies, type AbsentTie } from '../gaps/expectedTies.ts';
import { verbOf } from '../sentences/labels.ts';
import { inAll, listed, quoted } from '../sentences/names.ts';
import { findingId } from './findingId.ts';
import { namesOf } from './namesOf.ts';
import { severityOf } from './severityOf.ts';
import { sourcesOf } from './sourcesOf.ts';

/** Ties that the reference model expects and that are not there. */
export function expectedTieFindings(input: AnalysisInput): readonly Finding[] {
  return expectedTies(input).flatMap(({ absent }) => absent.map((tie) => findingOf(input, tie)));
}

function findingOf(input: AnalysisInput, tie: AbsentTie): Finding {
  return {
    id: findingId('expectedTie', tie.rule.id, tie.from),
    kind: 'expectedTie',
    absence: tie.absence,
    certainty: tie.certainty,
    severity: severityOf(input, [tie.from]),
    nodes: [tie.from, ...(tie.stated.length > 0 ? tie.stated : tie.candidates)],
    relations: tie.relations,
    sources: sourcesOf([...tie.relations.map((id) => input.graph.relations.get(id)), { sources: [tie.rule.source] }]),
    sentence: inAll((language) => textOf(input, tie, language)),
    figures: [{ name: 'candidates', value: tie.candidateCount }],
  };
}

function textOf(
  input: AnalysisInput,
  { rule, from, candidates, candidateCount, stated, absence }: AbsentTie,
  language: Language,
): string {
  const who = listed(namesOf(input, [from]), language);
  const whom =
    stated.length > 0
      ? listed(namesOf(input, stated), language)
      : listed(namesOf(input, candidates), language, candidateCount);
  const verb = verbOf(rule.kind)[language];
  const expected = {
    nb: 'Referansen venter dette',
    nn: 'Referansen ventar dette',
    en: 'The reference expects this',
  }[language];
  const told: Readonly<Record<Absence, Localized>> = {
    statedMissing: {
      nb: `Oppgitt å mangle: at ${who} ${verb} ${whom}.`,
      nn: `Oppgitt å mangle: at ${who} ${verb} ${whom}.`,
      en: `Stated to be missing: that ${who} ${verb} ${whom}.`,
    },
    askedAbsent: {
      nb: `Spurt – finnes ikke: at ${who} ${verb} ${whom}.`,
      nn: `Spurt – finst ikkje: at ${who} ${verb} ${whom}.`,
      en: `Asked – does not exist: that ${who} ${verb} ${whom}.`,
    },
    notRecorded: {
      nb: `Det er ikke registrert at ${who} ${verb} noen av disse: ${whom}.`,
      nn: `Det er ikkje registrert at ${who} ${verb} nokon av desse: ${whom}.`,
      en: `It is not recorded that ${who} ${verb} any of these: ${whom}.`,
    },
  };
  return `${expected}: ${quoted(inLanguage(rule.labels, language).replace(/\.$/, ''), language)}. ${told[absence][language]}`;
}
