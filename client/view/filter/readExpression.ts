import { choiceSubjects, joins, MOST_STEPS } from './Expression.ts';
import type { Condition, Expression, Group, OwnTest } from './Expression.ts';

/** Why a text is no expression, with what stood there. */
export type Refusal = {
  readonly why: 'unknownName' | 'unclosed' | 'unexpected' | 'badSteps' | 'badNumber' | 'tooLong' | 'tooDeep';
  /** The piece of text that could not be read. */
  readonly found: string;
};

export type ReadExpression =
  { readonly state: 'read'; readonly expression: Group } | { readonly state: 'refused'; readonly refusal: Refusal };

/** Longer is no address that anybody could send. */
export const MOST_LETTERS = 2000;
const MOST_DEPTH = 8;

/** Reads what `writeExpression` writes, and what people write like it. What cannot be read is said, and nothing guessed. */
export function readExpression(text: string): ReadExpression {
  if (text.length > MOST_LETTERS) return { state: 'refused', refusal: { why: 'tooLong', found: String(text.length) } };
  try {
    const reader = createReader(text);
    const parts = readParts(reader, 0, '');
    const [only] = parts;
    const isGroup = parts.length === 1 && only?.type === 'group';
    return { state: 'read', expression: isGroup ? only : { type: 'group', join: 'all', of: parts } };
  } catch (error) {
    if (error instanceof Unreadable) return { state: 'refused', refusal: error.refusal };
    throw error;
  }
}

class Unreadable extends Error {
  readonly refusal: Refusal;
  constructor(why: Refusal['why'], found: string) {
    super(why);
    this.refusal = { why, found: found.slice(0, 60) };
  }
}

type Reader = {
  /** What is left to read. */
  readonly rest: () => string;
  /** Takes what a pattern (sticky by its `^`) finds next; null when it finds nothing. */
  readonly take: (pattern: RegExp) => RegExpExecArray | null;
};

function createReader(text: string): Reader {
  let rest = text;
  return {
    rest: () => rest,
    take: (pattern) => {
      const found = pattern.exec(rest);
      if (found !== null) rest = rest.slice(found[0].length);
      return found;
    },
  };
}

/** Reads what stands side by side. @param end the sign that closes it; empty: the end of the text */
function readParts(reader: Reader, depth: number, end: string): readonly Expression[] {
  if (depth > MOST_DEPTH) throw new Unreadable('tooDeep', reader.rest());
  const parts: Expression[] = [];
  for (;;) {
    reader.take(/^\s+/);
    if (reader.rest() === '') {
      if (end === '') return parts;
      throw new Unreadable('unclosed', end);
    }
    if (end !== '' && reader.take(/^\)/) !== null) return parts;
    parts.push(readPart(reader, depth));
  }
}

function readPart(reader: Reader, depth: number): Expression {
  const group = reader.take(/^(all|any|none)\(/);
  if (group !== null) {
    const join = joins.find((each) => each === group[1]) ?? 'all';
    return { type: 'group', join, of: readParts(reader, depth + 1, ')') };
  }
  const here = reader.rest();
  const head = reader.take(/^(-?)([A-Za-z]+)(?:\.([A-Za-z0-9-]{1,64}))?:/);
  if (head === null) throw new Unreadable('unexpected', pieceOf(here));
  const [, minus, name = '', field] = head;
  const condition = readCondition(reader, { not: minus === '-', name, field, piece: pieceOf(here) });
  // Two conditions without a space between would be read as one of them by some, and as the other by others.
  if (!/^(\s|\)|$)/.test(reader.rest())) throw new Unreadable('unexpected', pieceOf(here));
  return condition;
}

/** As much of a text as one reads as one piece. */
const pieceOf = (text: string): string => /^\S+/.exec(text)?.[0] ?? text;

type Head = {
  readonly not: boolean;
  readonly name: string;
  readonly field: string | undefined;
  readonly piece: string;
};

function readCondition(reader: Reader, { not, name, field, piece }: Head): Condition {
  if (field !== undefined) {
    if (name !== 'own') throw new Unreadable('unknownName', `${name}.${field}`);
    return { type: 'own', not, field, value: readOwn(reader, piece) };
  }
  const on = choiceSubjects.find((each) => each === name);
  if (on !== undefined) return { type: 'choice', on, not, values: readWords(reader) };
  switch (name) {
    case 'text':
      return { type: 'text', not, text: readWord(reader) };
    case 'ties':
      if (not) throw new Unreadable('unexpected', piece);
      return readDegree(reader, piece);
    case 'near':
      return readNear(reader, not, piece);
    case 'between': {
      const from = readWord(reader);
      if (reader.take(/^,/) === null) throw new Unreadable('unexpected', piece);
      return { type: 'between', not, from: orNull(from), to: orNull(readWord(reader)) };
    }
    default:
      throw new Unreadable('unknownName', name);
  }
}

function readNear(reader: Reader, not: boolean, piece: string): Condition {
  const steps = Number(reader.take(/^(\d{1,3}),/)?.[1] ?? NaN);
  if (!(steps >= 0 && steps <= MOST_STEPS)) throw new Unreadable('badSteps', piece);
  return { type: 'near', not, steps, of: orNull(readWord(reader)) };
}

function readDegree(reader: Reader, piece: string): Condition {
  const bounds = reader.take(/^(\d{1,6})?\.\.(\d{1,6})?/);
  if (bounds === null) throw new Unreadable('badNumber', piece);
  const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  return { type: 'degree', least: numberOf(bounds[1]), most: numberOf(bounds[2]) };
}

function readOwn(reader: Reader, piece: string): OwnTest {
  if (reader.take(/^\*/) !== null) return { test: 'filled' };
  if (reader.rest().startsWith('"')) return { test: 'contains', text: readWord(reader) };
  const bounds = reader.take(/^(-?\d+(?:[-.,]\d+)*)?\.\.(-?\d+(?:[-.,]\d+)*)?/);
  if (bounds === null) throw new Unreadable('badNumber', piece);
  return { test: 'range', from: bounds[1] ?? null, to: bounds[2] ?? null };
}

function readWords(reader: Reader): readonly string[] {
  const words = [readWord(reader)];
  while (reader.take(/^,/) !== null) words.push(readWord(reader));
  return words.filter((word) => word !== '');
}

/** A word, bare or in quotes; empty where none stands. */
function readWord(reader: Reader): string {
  const here = reader.rest();
  if (!here.startsWith('"')) return reader.take(/^[\p{L}\p{N}][\p{L}\p{N}-]*/u)?.[0] ?? '';
  const whole = reader.take(/^"((?:[^"\\]|\\["\\])*)"/);
  if (whole === null) throw new Unreadable('unclosed', '"');
  return (whole[1] ?? '').replace(/\\(["\\])/g, '$1');
}

const orNull = (word: string): string | null => (word === '' ? null : word);
