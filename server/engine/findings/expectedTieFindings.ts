import { inLanguage, type Language } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Absence, Finding } from '../Finding.ts';
import { expectedTies, type AbsentTie } from '../gaps/expectedTies.ts';
import { inAll, listed } from '../sentences/names.ts';
import { findingId } from './findingId.ts';
import { namesOf } from './namesOf.ts';
import { severityOf } from './severityOf.ts';

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
    nodes: [tie.from, ...tie.candidates],
    relations: tie.relations,
    sentence: inAll((language) => textOf(input, tie, language)),
    figures: [{ name: 'candidates', value: tie.candidates.length }],
  };
}

function textOf(input: AnalysisInput, { rule, from, candidates, absence }: AbsentTie, language: Language): string {
  const who = listed(namesOf(input, [from]), language);
  const whom = listed(namesOf(input, candidates), language);
  const asked = inLanguage(rule.labels, language).replace(/\.$/, '');
  const told: Readonly<Record<Absence, Readonly<Record<Language, readonly [string, string]>>>> = {
    statedMissing: {
      nb: ['En slik kobling er oppgitt å mangle for', ''],
      nn: ['Ei slik kopling er oppgitt å mangle for', ''],
      en: ['Such a tie is stated to be missing for', ''],
    },
    askedAbsent: {
      nb: ['En slik kobling finnes ikke for', ', som er spurt'],
      nn: ['Ei slik kopling finst ikkje for', ', som er spurd'],
      en: ['Such a tie does not exist for', ', who was asked'],
    },
    notRecorded: {
      nb: ['En slik kobling er ikke registrert for', ''],
      nn: ['Ei slik kopling er ikkje registrert for', ''],
      en: ['Such a tie is not recorded for', ''],
    },
  };
  const [first, last] = told[absence][language];
  const could = { nb: 'Aktuelle er', nn: 'Aktuelle er', en: 'It could be with' }[language];
  return `${asked}. ${first} ${who}${last}. ${could} ${whom}.`;
}
