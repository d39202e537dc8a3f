import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Way } from './Hands.ts';

/** A task as `tests/tasks.md` has it. */
export type Task = {
  readonly title: string;
  /** How many steps it may take. */
  readonly allowed: number;
  /** How many the page says that it takes. */
  readonly said: Readonly<Record<Way, number>>;
};

const page = path.resolve(import.meta.dirname, '../../../tasks.md');

/** The tasks of the page's first table, by their numbers. @throws when a row of it cannot be read */
export function readTaskTable(): ReadonlyMap<number, Task> {
  const parts = readFileSync(page, 'utf8').split(/^## /m);
  const table = parts.find((part) => part.startsWith('All at a glance')) ?? '';
  const rows = table.split('\n').filter((line) => /^\| \d+ /.test(line));
  return new Map(
    rows.map((row) => {
      const [, number = '', title = '', ...counts] = row.split('|').map((cell) => cell.trim());
      const [allowed, mouse, keyboard, touch] = counts.map(stepsOf);
      if ([allowed, mouse, keyboard, touch].includes(undefined)) throw new Error(`No numbers of steps in: ${row}`);
      return [Number(number), { title, allowed, said: { mouse, keyboard, touch } } as Task];
    }),
  );
}

/** The number that a cell begins with, in bold or not; a script that runs elsewhere is no step. */
function stepsOf(cell: string): number | undefined {
  const digits = /^\**(\d+)/.exec(cell)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
