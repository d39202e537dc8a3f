import type { Field, Language } from '@sirkel/graph-schema';
import type { TFunction } from 'i18next';
import type { Problem } from './Problem.ts';

/** A problem as a sentence: "Kilder 2: Tittel må fylles ut." */
export function problemText(
  { path, code, values }: Problem,
  fields: readonly Field[],
  language: Language,
  t: TFunction<'edit'>,
): string {
  // Says all there is to say, wherever it is told.
  if (code === 'tieTwice') return t('problems.tieTwice');
  const { labels, row } = namesAt(fields, path.split('.'), language);
  const label = labels.at(-1) ?? path;
  const text = t(`problems.${code}`, { label, ...values });
  const [group] = labels;
  if (group === undefined || labels.length < 2) return text;
  return row === null ? `${group}: ${text}` : t('problems.inRow', { group, number: row + 1, text });
}

function namesAt(
  fields: readonly Field[],
  [id, ...rest]: readonly string[],
  language: Language,
): { readonly labels: readonly string[]; readonly row: number | null } {
  const field = fields.find((each) => each.id === id);
  if (field === undefined) return { labels: [], row: null };
  const label = field.labels[language];
  if (field.type === 'group') return { labels: [label, ...namesAt(field.fields, rest, language).labels], row: null };
  if (field.type !== 'groupList' || rest.length === 0) return { labels: [label], row: null };
  const [row, ...inside] = rest;
  return { labels: [label, ...namesAt(field.fields, inside, language).labels], row: Number(row) };
}

/** A path as it can stand in an id of the page. */
export function pathId(form: string, path: string): string {
  return `${form}-${path.replaceAll('.', '-')}`;
}
