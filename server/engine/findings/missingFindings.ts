import { relationKind, type Certainty, type Language, type Localized } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Absence, Finding } from '../Finding.ts';
import { groupMissing, type MissingGroup } from '../gaps/groupMissing.ts';
import { missing, type Missing } from '../gaps/missing.ts';
import { verbOf } from '../sentences/labels.ts';
import { inAll, listed, quoted } from '../sentences/names.ts';
import { findingId } from './findingId.ts';
import { namesOf } from './namesOf.ts';
import { severityOf } from './severityOf.ts';
import { sourcesOf } from './sourcesOf.ts';

const opening: Readonly<Record<Absence, Localized>> = {
  statedMissing: { nb: 'Oppgitt å mangle', nn: 'Oppgitt å mangle', en: 'Stated to be missing' },
  askedAbsent: { nb: 'Spurt – finnes ikke', nn: 'Spurt – finst ikkje', en: 'Asked – does not exist' },
  notRecorded: {
    nb: 'Merket som manglende, uten kilde',
    nn: 'Merkt som manglande, utan kjelde',
    en: 'Marked as missing, without a source',
  },
};
const reading: Readonly<Record<Certainty, Localized>> = {
  stated: { nb: '', nn: '', en: '' },
  derived: { nb: ' Slik leser vi kilden.', nn: ' Slik les vi kjelda.', en: ' That is how we read the source.' },
  assumed: { nb: ' Det antar vi.', nn: ' Det går vi ut frå.', en: ' That is what we assume.' },
};
const between: Readonly<Record<string, Localized>> = {
  cooperatesWith: { nb: 'samarbeid mellom', nn: 'samarbeid mellom', en: 'cooperation between' },
  coordinatedWith: { nb: 'samordning mellom', nn: 'samordning mellom', en: 'coordination between' },
};
const alone: Localized = { nb: 'og', nn: 'og', en: 'and' };
const eachOf: Localized = { nb: 'og hver av', nn: 'og kvar av', en: 'and each of' };
const anyTie: Localized = { nb: 'en kobling mellom', nn: 'ei kopling mellom', en: 'a tie between' };

/**
 * What the map itself says is missing: ties that are one statement as one finding, and each node.
 * @param told relations that another finding tells of
 */
export function missingFindings(input: AnalysisInput, told: ReadonlySet<string>): readonly Finding[] {
  const found = missing(input).filter(({ id }) => !told.has(id));
  return [
    ...groupMissing(input, found).map((group) => tiesFinding(input, group)),
    ...found.filter(({ record }) => record === 'node').map((one) => nodeFinding(input, one)),
  ];
}

function tiesFinding(input: AnalysisInput, group: MissingGroup): Finding {
  const [{ absence, certainty } = { absence: 'notRecorded' as const, certainty: null }] = group.missing;
  const nodes = group.sides.flat();
  return {
    id: findingId('missingTies', group.key),
    kind: 'missingTies',
    absence,
    certainty,
    severity: severityOf(input, nodes),
    nodes,
    relations: group.missing.map(({ id }) => id),
    sources: sourcesOf(group.missing.map(({ id }) => input.graph.relations.get(id))),
    sentence: inAll((language) => said(absence, certainty, `${tiesText(input, group, language)}.`, language)),
    figures: [{ name: 'ties', value: group.missing.length }],
  };
}

function tiesText(input: AnalysisInput, { kind, sides }: MissingGroup, language: Language): string {
  const [one, other] = sides.map((ids) => listed(namesOf(input, ids), language));
  const what = (between[kind] ?? anyTie)[language];
  if (other === undefined) return `${what} ${one ?? ''}`;
  if (!relationKind(kind).mutual) return `${one ?? ''} ${verbOf(kind)[language]} ${other}`;
  const many = (sides[1]?.length ?? 0) > 1;
  const and = (many ? eachOf : alone)[language];
  if (sides[0].length === 1) return `${what} ${one ?? ''} ${and} ${other}`;
  return {
    nb: `${what} ${one ?? ''} på den ene siden og ${other} på den andre`,
    nn: `${what} ${one ?? ''} på den eine sida og ${other} på den andre`,
    en: `${what} ${one ?? ''} on one side and ${other} on the other`,
  }[language];
}

function nodeFinding(input: AnalysisInput, { id, absence, certainty }: Missing): Finding {
  const [name = ''] = namesOf(input, [id]);
  return {
    id: findingId('missingNode', id),
    kind: 'missingNode',
    absence,
    certainty,
    severity: severityOf(input, [id]),
    nodes: [id],
    relations: [],
    sources: sourcesOf([input.graph.nodes.get(id)]),
    sentence: inAll((language) => said(absence, certainty, `${quoted(name, language)}.`, language)),
    figures: [],
  };
}

function said(absence: Absence, certainty: Certainty | null, text: string, language: Language): string {
  const how = absence === 'statedMissing' && certainty !== null ? reading[certainty][language] : '';
  return `${opening[absence][language]}: ${text}${how}`;
}
