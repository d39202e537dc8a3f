import type { OverTime } from '../../engine/analyses/overTime.ts';
import type { RegisteredAt } from '../../engine/overTime/registered.ts';
import { overTimeMethods } from '../../engine/overTime/overTimeMethods.ts';
import type { List } from '../tables/Table.ts';
import { listOfNow, type Asking, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column } from './columns.ts';

/** When what stands on the map was entered. */
export const takeRegistered: TakeList = (asking) => listOfNow(asking, () => askOverTime(asking), registeredList);

/** Asks how the map and what it shows came to be. */
export const askOverTime = ({ engine, live, selection, wish }: Asking) =>
  engine.ask(live, 'overTime', selection, {}, wish);

function registeredList({ registered }: OverTime, place: ListPlace): List<RegisteredAt> {
  const { points, undated } = registered;
  return {
    columns: [
      column('date', ['Dato', 'Dato', 'Date'], ({ date }) => date),
      column('entries', ['Oppføringer i alt', 'Oppføringar i alt', 'Entries in all'], ({ nodes }) => nodes),
      column('ties', ['Koblinger i alt', 'Koplingar i alt', 'Ties in all'], ({ relations }) => relations),
      column(
        'undated_entries',
        ['Oppføringer uten dato', 'Oppføringar utan dato', 'Entries without a date'],
        () => undated.nodes,
      ),
      column(
        'undated_ties',
        ['Koblinger uten dato', 'Koplingar utan dato', 'Ties without a date'],
        () => undated.relations,
      ),
      ...closingColumns<RegisteredAt>({ ...place, withGroups: true }, () => ({
        ...overTimeMethods.registered,
        leftOut: null,
        seed: null,
      })),
    ],
    rows: points,
  };
}
