import { absences, type Absence } from '../Finding.ts';
import { needStates, type NeedCoverage, type NeedState } from './needs.ts';

/** How many needs are in a state, and for those that nothing answers or no help reaches, how that is known. */
export type NeedCount = { readonly state: NeedState; readonly absence: Absence | null; readonly count: number };

const isAnswered: ReadonlySet<NeedState> = new Set(['met', 'thin']);

const rows: readonly Omit<NeedCount, 'count'>[] = needStates.flatMap((state) =>
  (isAnswered.has(state) ? [null] : absences).map((absence) => ({ state, absence })),
);

/** Counts needs by their state and by how it is known, so that what a source misses and what nobody has recorded stay two. */
export const countNeeds = (needs: readonly Pick<NeedCoverage, 'state' | 'absence'>[]): readonly NeedCount[] =>
  rows.map((row) => ({
    ...row,
    count: needs.filter(({ state, absence }) => state === row.state && absence === row.absence).length,
  }));
