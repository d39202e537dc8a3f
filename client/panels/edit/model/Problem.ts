/** Why something in a form cannot be sent, as a key of the texts `edit:problems`. */
export type ProblemCode =
  | 'required'
  | 'bokmalFirst'
  | 'tooLong'
  | 'tooMany'
  | 'malformed'
  | 'integer'
  | 'number'
  | 'anyNumber'
  | 'date'
  | 'dateOrder'
  | 'url'
  | 'organisationNumber'
  | 'tieVerb'
  | 'tieOther'
  | 'tieTwice'
  | 'server';

/** One thing to mend. */
export type Problem = {
  /** Field ids and row numbers with dots between: `sources.0.title`. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What the sentence puts in: limits, what was typed. */
  readonly values: Readonly<Record<string, string | number>>;
};

/** A problem without more to say than its code. */
export function problem(
  path: string,
  code: ProblemCode,
  values: Readonly<Record<string, string | number>> = {},
): Problem {
  return { path, code, values };
}
