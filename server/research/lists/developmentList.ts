import type { OverTime } from '../../engine/analyses/overTime.ts';
import type { ThereIn } from '../../engine/overTime/development.ts';
import { overTimeMethods } from '../../engine/overTime/overTimeMethods.ts';
import type { List } from '../tables/Table.ts';
import { listOfNow, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column } from './columns.ts';
import { askOverTime } from './registeredList.ts';

/** What was there in which year. */
export const takeDevelopment: TakeList = (asking) => listOfNow(asking, () => askOverTime(asking), developmentList);

function developmentList({ development }: OverTime, place: ListPlace): List<ThereIn> {
  const { years, undated } = development;
  return {
    columns: [
      column('year', ['År', 'År', 'Year'], ({ year }) => year),
      column('entries', ['Oppføringer', 'Oppføringar', 'Entries'], ({ nodes }) => nodes),
      column('ties', ['Koblinger', 'Koplingar', 'Ties'], ({ relations }) => relations),
      column('began', ['Begynte', 'Tok til', 'Began'], ({ began }) => began),
      column('ended', ['Sluttet', 'Slutta', 'Ended'], ({ ended }) => ended),
      column(
        'undated_entries',
        ['Oppføringer uten datoer', 'Oppføringar utan datoar', 'Entries without dates'],
        () => undated.nodes,
      ),
      column(
        'undated_ties',
        ['Koblinger uten datoer', 'Koplingar utan datoar', 'Ties without dates'],
        () => undated.relations,
      ),
      ...closingColumns<ThereIn>({ ...place, withGroups: true }, () => ({
        ...overTimeMethods.development,
        leftOut: null,
        seed: null,
      })),
    ],
    rows: years,
  };
}
