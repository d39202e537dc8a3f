import { equalValues, languages } from '@sirkel/graph-schema';
import type { Language, LocalizedText, Patch } from '@sirkel/graph-schema';

/** A text as it is being written, in each language; empty where nothing is. */
export type WrittenText = Readonly<Record<Language, string>>;

/** What views and tours have in common, as it is being written. */
export type NamedDraft = { readonly title: WrittenText; readonly text: WrittenText };

export const MOST_TITLE = 200;
export const MOST_TEXT = 4_000;

/** A text as it stands, to be written on. */
export function written(text: LocalizedText | undefined): WrittenText {
  return { nb: text?.nb ?? '', nn: text?.nn ?? '', en: text?.en ?? '' };
}

/**
 * A text as a record keeps it; undefined when nothing is written. What is written in another language alone stands for
 * bokmål too, which a text cannot be without.
 */
export function textOf(text: WrittenText): LocalizedText | undefined {
  const said = languages.map((language) => [language, text[language].trim()] as const).filter(([, one]) => one !== '');
  const first = said[0]?.[1];
  return first === undefined ? undefined : { nb: first, ...Object.fromEntries(said) };
}

/** The two sides of an update: the fields in which what is written differs from what stood. Null where there are none. */
export function patches(
  before: object,
  after: Readonly<Record<string, unknown>>,
): { readonly before: Patch; readonly after: Patch } | null {
  const standing = before as Patch;
  const fields = Object.keys(after).filter((field) => !equalValues(standing[field] ?? null, after[field] ?? null));
  if (fields.length === 0) return null;
  const pick = (values: Patch): Patch => Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
  return { before: pick(standing), after: pick(after) };
}
