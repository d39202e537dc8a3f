import { appendFileSync } from 'node:fs';

/** Whether the long form runs (`npm run test:faults`). */
export const isFull = process.env['SIRKEL_FAULTS'] === 'full';

/** How often something is done, in the short form and in the long one. */
export const rounds = ({ short, full }: { readonly short: number; readonly full: number }): number =>
  isFull ? full : short;

/** What the random choices of this run come from; printed with the figures, and given again by `SIRKEL_FAULTS_SEED`. */
export const faultSeed = Number(process.env['SIRKEL_FAULTS_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Prints one line of figures, and adds it to the file that `npm run test:faults` gathers them in. */
export function tellFigures(test: string, figures: Readonly<Record<string, number | string>>): void {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${String(value)}`);
  const line = `FIGURES ${test}: ${told.join(', ')}\n`;
  process.stdout.write(line);
  const file = process.env['SIRKEL_FAULTS_FIGURES'];
  if (file !== undefined) appendFileSync(file, line);
}
