import type { Localized } from '../language.ts';
import type { Vocabulary } from './Vocabulary.ts';

/**
 * What a field holds. Lengths count UTF-16 code units; every text must be well-formed Unicode.
 * - `text` of less than `LONG_TEXT` characters is one line, as are the members of a `textSet`.
 * - `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: sources are often no more exact than a year.
 * - `id` is what a record is known by: at most 64 of `A–Z a–z 0–9 -`.
 * - `ids` are ids of records, whether these are on the map (still) or not.
 * - `place` is the search part of a map's address, without its question mark.
 * - `layer`, `barriers` and `customValues` refer to ids that the map's own settings define.
 * - `municipalities` holds four-digit codes as of 2024.
 */
export type FieldType =
  | { readonly type: 'id' }
  | { readonly type: 'text'; readonly maxLength: number }
  | { readonly type: 'localizedText'; readonly maxLength: number }
  | { readonly type: 'markdown'; readonly maxLength: number }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'decimal'; readonly min: number; readonly max: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'date' }
  | { readonly type: 'dateTime' }
  | { readonly type: 'url' }
  | { readonly type: 'organisationNumber' }
  | { readonly type: 'vocabulary'; readonly vocabulary: Vocabulary }
  | { readonly type: 'vocabularySet'; readonly vocabulary: Vocabulary }
  | { readonly type: 'textSet'; readonly maxLength: number; readonly maxItems: number }
  | { readonly type: 'ids'; readonly maxItems: number }
  | { readonly type: 'place'; readonly maxLength: number }
  | { readonly type: 'layer' }
  | { readonly type: 'barriers' }
  | { readonly type: 'municipalities' }
  | { readonly type: 'group'; readonly name: string; readonly fields: readonly Field[] }
  | { readonly type: 'groupList'; readonly name: string; readonly fields: readonly Field[]; readonly maxItems: number };

/** One field of a kind. `group` types carry the PascalCase name of their type in the API. */
export type Field = FieldType & {
  readonly id: string;
  readonly labels: Localized;
  /** What to write here, in one sentence; also the field's description in the API, unless it has one of its own. */
  readonly help: Localized;
  /** The field's description in the API, where the help speaks to whoever fills in a form. */
  readonly api?: string;
  readonly required?: true;
  /** Set by the server, never by a person: not in inputs and not in forms. */
  readonly byServer?: true;
};

/** The field types whose values are sets: an update adds and removes members instead of replacing the whole. */
export const setTypes: ReadonlySet<FieldType['type']> = new Set([
  'vocabularySet',
  'textSet',
  'ids',
  'barriers',
  'municipalities',
]);

/** From this many characters on a text may have several lines. */
export const LONG_TEXT = 400;
