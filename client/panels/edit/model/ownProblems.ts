import { isPartialDate, isWebAddress } from '@sirkel/graph-schema';
import type { CustomField } from '@sirkel/graph-schema';
import type { FormValue } from './FormValues.ts';
import { rowsIn, textIn } from './FormValues.ts';
import { problem } from './Problem.ts';
import type { Problem, ProblemCode } from './Problem.ts';
import { lengthProblems } from './readText.ts';

// As the server keeps them.
const LONGEST = 2000;

/** What is wrong with values in fields that the map has added itself. */
export function ownProblems(own: readonly CustomField[], values: FormValue | undefined): readonly Problem[] {
  return rowsIn(values).flatMap((row) => {
    const custom = own.find(({ id }) => id === row['field']);
    return custom === undefined ? [] : ownValueProblems(custom, textIn(row['value']), `customValues.${custom.id}`);
  });
}

/** What is wrong with one such value. */
export function ownValueProblems({ valueType }: CustomField, text: string, path: string): readonly Problem[] {
  if (text === '') return [];
  const code = wrongAs[valueType](text);
  return code === null ? lengthProblems(text, LONGEST, path) : [problem(path, code)];
}

const wrongAs: Readonly<Record<CustomField['valueType'], (text: string) => ProblemCode | null>> = {
  text: () => null,
  number: (text) => (/^-?\d+([.,]\d+)?$/.test(text) ? null : 'anyNumber'),
  date: (text) => (isPartialDate(text) ? null : 'date'),
  url: (text) => (isWebAddress(text) ? null : 'url'),
};
