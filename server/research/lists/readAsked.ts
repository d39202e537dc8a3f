import { SirkelError } from '@sirkel/graph-schema';
import type { Asking } from './Asking.ts';

type Asked = Asking['asked'];

/** One text that was asked with; undefined where it was not. */
export function textOf(asked: Asked, name: string): string | undefined {
  const given = asked[name];
  if (given === undefined || typeof given === 'string') return given;
  throw invalid(name, 'Expected one value; got several.');
}

/** All texts that were asked with under a name, once or several times. */
export function textsOf(asked: Asked, name: string): readonly string[] {
  const given = asked[name];
  if (given === undefined) return [];
  const all: readonly unknown[] = Array.isArray(given) ? given : [given];
  return all.map((one) => {
    if (typeof one === 'string') return one;
    throw invalid(name, 'Expected text.');
  });
}

/** One of some words; the first of them where nothing was said. */
export function wordOf<Word extends string>(asked: Asked, name: string, words: readonly [Word, ...Word[]]): Word {
  const given = textOf(asked, name);
  if (given === undefined) return words[0];
  return knownWord(name, given, words);
}

/** Some of a set of words; undefined where nothing was said. */
export function wordsOf<Word extends string>(
  asked: Asked,
  name: string,
  words: readonly Word[],
): readonly Word[] | undefined {
  const given = textsOf(asked, name);
  return given.length === 0 ? undefined : given.map((one) => knownWord(name, one, words));
}

/** A whole number; what is given for none. */
export function numberOf(asked: Asked, name: string, otherwise: number): number {
  const given = textOf(asked, name);
  if (given === undefined) return otherwise;
  if (/^\d{1,6}$/.test(given)) return Number(given);
  throw invalid(name, `Expected a whole number; got "${given.slice(0, 80)}".`);
}

function knownWord<Word extends string>(name: string, given: string, words: readonly Word[]): Word {
  const known = words.find((word) => word === given);
  if (known !== undefined) return known;
  throw invalid(name, `Expected one of ${words.join(', ')}; got "${given.slice(0, 80)}".`);
}

/** What was asked does not fit. */
export const invalid = (path: string, message: string): SirkelError => new SirkelError('INVALID', message, { path });
