import type { Field } from './descriptor/Field.ts';
import { foldText, plainText } from './foldText.ts';
import type { NodeRecord } from './generated/records.ts';
import { nodeFields, nodeKinds } from './nodeKinds.ts';

// A name is what one looks for; a text that mentions it comes after.
const weights: Readonly<Record<string, number>> = { name: 20, shortName: 16, altNames: 12, tags: 3 };
const typeWeights: Readonly<Partial<Record<Field['type'], number>>> = {
  text: 1,
  textSet: 1,
  localizedText: 1,
  organisationNumber: 1,
  markdown: 0.5,
};

// Every field of text that some kind has, with its weight.
const texts: ReadonlyMap<string, number> = new Map(
  nodeKinds
    .flatMap(({ id }) => nodeFields(id))
    .filter(({ byServer }) => byServer !== true)
    .flatMap(({ id, type }) => {
      const weight = weights[id] ?? typeWeights[type];
      return weight === undefined ? [] : [[id, weight] as const];
    }),
);

// Beside each field stands one of its words without å, æ and ø; whoever types these letters means them, so it weighs less.
const PLAIN = '~';
const PLAIN_WEIGHT = 0.4;

// Norwegian writes compounds in one word, and people often in two: beside each name stand its words joined in pairs.
const JOINED = '+';
const JOINED_WEIGHT = 0.1;
const joinedNames = ['name', 'shortName', 'altNames'];
/** Of longer questions no words are joined: each pair is one more search. */
const mostWords = 5;

/**
 * How nodes are indexed, in the server as in the client: options of MiniSearch over whole nodes. All texts that
 * descriptors declare are searched.
 */
export const nodeSearch = {
  fields: [
    ...[...texts.keys()].flatMap((field) => [field, field + PLAIN]),
    ...joinedNames.map((field) => field + JOINED),
  ],
  extractField: (node: NodeRecord, field: string): string => {
    const words = wordsIn((node as Readonly<Record<string, unknown>>)[searchedField(field)]);
    return field.endsWith(JOINED) ? pairsIn(words) : words;
  },
  /** @param field absent for a term that is looked for */
  processTerm: (term: string, field?: string): string | null => {
    const folded = foldText(term);
    if (field?.endsWith(PLAIN) !== true) return folded || null;
    const plain = plainText(folded);
    return plain === folded ? null : plain;
  },
  boost: Object.fromEntries(
    [...texts].flatMap(([field, weight]) => [
      [field, weight],
      [field + PLAIN, weight * PLAIN_WEIGHT],
      ...(joinedNames.includes(field) ? [[field + JOINED, weight * JOINED_WEIGHT]] : []),
    ]),
  ) as Readonly<Record<string, number>>,
};

/** The field of the node that a field of the index was made from. */
export function searchedField(field: string): string {
  return field.endsWith(PLAIN) || field.endsWith(JOINED) ? field.slice(0, -1) : field;
}

/**
 * The ways to write what somebody looks for: as it stands, and with two words that follow each other in one, so that
 * "frivillig sentral" finds "Frivilligsentralen". Any of them will do; of each all words are wanted.
 */
export function searchSpellings(text: string): readonly string[] {
  const words = splitWords(text);
  if (words.length > mostWords) return [text];
  return [
    text,
    ...words
      .slice(1)
      .map((word, at) => [...words.slice(0, at), `${words[at]}${word}`, ...words.slice(at + 2)].join(' ')),
  ];
}

/**
 * How well a node is called what somebody looks for: 0 by its name or short name, 1 by another name, 2 by none. To be
 * put before any score, since the shortest name has too few words to win by it.
 */
export function nameRank(node: NodeRecord, text: string): 0 | 1 | 2 {
  const asked = foldText(text.trim());
  const isAsked = (name: string | undefined): boolean => name !== undefined && foldText(name) === asked;
  if (isAsked(node.name) || isAsked(node.shortName)) return 0;
  return (node.altNames ?? []).some(isAsked) ? 1 : 2;
}

function splitWords(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

function pairsIn(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const words = splitWords(line);
      return words.slice(1).map((word, at) => `${words[at]}${word}`);
    })
    .join(' ');
}

function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(wordsIn).join('\n');
}
