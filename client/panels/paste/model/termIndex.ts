import {
  foldText,
  languages,
  municipalities,
  municipality,
  currentMunicipality,
  isMunicipalityCode,
} from '@sirkel/graph-schema';
import type { Field, MapSettings } from '@sirkel/graph-schema';
import { termWords } from './termWords.ts';

/** Finds what people mean by a word, in any of the three languages; undefined where nobody knows it, null for nothing. */
export type FindTerm = (word: string) => string | null | undefined;

/** A word as it is compared: letters and digits alone. */
export function termKey(word: string): string {
  return foldText(word).replace(/[^\p{L}\p{N}]/gu, '');
}

const answers = new Map(
  Object.entries({
    true: ['ja', 'yes', 'true', 'sant', 'sann', 'x', '1', 'j', 'y'],
    false: ['nei', 'no', 'false', 'usant', 'usann', '0', 'n'],
  }).flatMap(([id, words]) => words.map((word) => [word, id] as const)),
);

/** How the words of a field are found: by their labels in three languages, or their ids. */
export function termIndex(field: Field, settings: MapSettings | null): FindTerm | null {
  switch (field.type) {
    case 'vocabulary':
    case 'vocabularySet':
      return indexOf(field.vocabulary.terms, termWords[field.id]);
    case 'layer':
      return indexOf(settings?.layers ?? []);
    case 'barriers':
      return indexOf(settings?.barriers ?? []);
    case 'boolean':
      return (word) => answers.get(termKey(word));
    case 'municipalities':
      return findMunicipality;
    default:
      return null;
  }
}

type Named = {
  readonly id: string;
  readonly labels: { readonly nb: string; readonly nn?: string; readonly en?: string };
};

function indexOf(terms: readonly Named[], more: Readonly<Record<string, readonly string[]>> = {}): FindTerm {
  const known = new Map<string, string>();
  for (const { id, labels } of terms) {
    for (const word of [id, ...labelsOf(labels), ...(more[id] ?? [])]) {
      const key = termKey(word);
      if (key !== '' && !known.has(key)) known.set(key, id);
    }
  }
  // Worked out for the first word that no label is.
  let parts: ReadonlyMap<string, string> | null = null;
  return (word) => {
    const key = termKey(word);
    const found = known.get(key);
    if (found !== undefined) return found;
    parts ??= partsOf(terms);
    return parts.get(key);
  };
}

// Shorter ones bind words together.
const SHORTEST_PART = 4;
const binding: ReadonlySet<string> = new Set(['eller', 'other']);

/** Single words of labels that only one term has: «Bydel» is «Bydel eller nærmiljø», where no other label has it. */
function partsOf(terms: readonly Named[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { id, labels } of terms) {
    for (const part of labelsOf(labels).flatMap((label) => label.split(/[^\p{L}\p{N}]+/u))) {
      const key = termKey(part);
      if (key.length >= SHORTEST_PART && !binding.has(key)) found.set(key, (found.get(key) ?? new Set()).add(id));
    }
  }
  return new Map([...found].flatMap(([key, ids]) => (ids.size === 1 ? [...ids].map((id) => [key, id] as const) : [])));
}

function labelsOf(labels: Named['labels']): readonly string[] {
  return languages.map((language) => labels[language] ?? '');
}

const codes = new Map(municipalities.map(({ code, name }) => [termKey(name), code]));

/** By number, old or new and also without the nought that spreadsheets take away, or by name, with or without "kommune". */
function findMunicipality(word: string): string | undefined {
  const number = /^[^\d,;|/\n]*(\d{3,4})[^\d,;|/\n]*$/.exec(word)?.[1]?.padStart(4, '0');
  if (number !== undefined && (municipality(number) !== undefined || isMunicipalityCode(number))) {
    return currentMunicipality(number);
  }
  return codes.get(termKey(word.replace(/\b(kommune|municipality|herad)\b/i, '')));
}
