import { relationKind, type Language, type Localized, type RelationRecord, type Status } from '@sirkel/graph-schema';
import { isStatedMissing } from '../absenceOf.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { namesOf } from '../findings/namesOf.ts';
import { allOf } from '../sentences/lists.ts';
import { inAll, quoted } from '../sentences/names.ts';
import type { RouteStep } from './Route.ts';

// More than that in one sentence nobody follows when it is read aloud.
const MOST_STEPS = 3;

const relative: Localized = { nb: 'som', nn: 'som', en: 'which' };
/** What is said of a step that is not simply there. */
const notes: Readonly<Partial<Record<Status, Localized>>> = {
  weak: { nb: 'svakt', nn: 'svakt', en: 'weakly' },
  past: { nb: 'tidligere', nn: 'tidlegare', en: 'in the past' },
  proposed: { nb: 'foreslått', nn: 'foreslått', en: 'proposed' },
  missing: {
    nb: 'merket som manglende, uten kilde',
    nn: 'merkt som manglande, utan kjelde',
    en: 'marked as missing, without a source',
  },
};
const statedMissing: Localized = { nb: 'oppgitt å mangle', nn: 'oppgitt å mangle', en: 'stated to be missing' };

/**
 * A way as it is read aloud, each tie with its verb in the direction in which it is walked: "«A» finansierer «B», som
 * samarbeider med «C»." More than three steps are told in several sentences.
 */
export function routeSentence(input: AnalysisInput, steps: readonly RouteStep[]): Localized {
  // Of equal length, so that no step stands alone at the end.
  const long = Math.ceil(steps.length / Math.ceil(steps.length / MOST_STEPS));
  return inAll((language) => {
    const name = (id: string): string => quoted(namesOf(input, [id])[0] ?? id, language);
    const told = steps.map((step, at) => {
      const { verb, note } = wordsOf(input, step, language);
      const opening = at % long === 0 ? name(step.from) : relative[language];
      return { at, text: `${opening} ${verb} ${name(step.to)}${note}` };
    });
    return (
      told.map(({ at, text }) => `${at === 0 ? '' : at % long === 0 ? '. ' : ', '}${text}`).join('') +
      (told.length === 0 ? '' : '.')
    );
  });
}

/** What a step does: the verbs of all its ties, the surest first, and what to know of it where none is simply there. */
function wordsOf(
  { graph }: AnalysisInput,
  { ties }: RouteStep,
  language: Language,
): { readonly verb: string; readonly note: string } {
  const found = ties.flatMap(({ relation, forward }) => {
    const record = graph.relations.get(relation);
    return record === undefined ? [] : [{ record, forward }];
  });
  const standing = found.filter(({ record }) => isThere(record));
  const told = standing.length > 0 ? standing : found;
  const verbs = told.map(({ record, forward }) => {
    const { verb, reverseVerb } = relationKind(record.kind);
    return (forward ? verb : reverseVerb)[language];
  });
  const note = standing.length > 0 ? undefined : noteOf(told[0]?.record)?.[language];
  return {
    verb: allOf([...new Set(verbs)], language),
    note: note === undefined ? '' : ` (${note})`,
  };
}

const isThere = ({ status }: RelationRecord): boolean => status === 'existing' || status === 'ongoing';

const noteOf = (record: RelationRecord | undefined): Localized | undefined =>
  record === undefined ? undefined : isStatedMissing(record) ? statedMissing : notes[record.status];
