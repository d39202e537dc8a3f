import type { Graph } from '@sirkel/graph-schema';
import type { RoadsResult } from '../../engine/analyses/roads.ts';
import type { Road } from '../../engine/routes/roads.ts';
import { routeMethods } from '../../engine/routes/routeMethods.ts';
import { nameIn } from '../tables/nameIn.ts';
import { listedNames, type List } from '../tables/Table.ts';
import { yesNoTerms } from '../words/terms.ts';
import { listOfNow, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column } from './columns.ts';
import { stepsTold } from './stepsTold.ts';

type Row = { readonly road: Road; readonly way: string };

/** How far help has to come to each need of people. */
export const takeRoads: TakeList = (asking) =>
  listOfNow(asking, () => asking.engine.ask(asking.live, 'roads', asking.selection, {}, asking.wish), roadList);

function roadList({ roads, leftOut }: RoadsResult, place: ListPlace, graph: Graph): List<Row> {
  const { definition, basis, reference } = routeMethods.roads;
  const nameOf = nameIn(place);
  return {
    columns: [
      column('need_name', ['Behov', 'Behov', 'Need'], ({ road }) => nameOf(road.need)),
      column<Row>(
        'reached',
        ['Hjelpevei er registrert', 'Hjelpeveg er registrert', 'A path of help is recorded'],
        ({ road }) => road.steps.length > 0,
        yesNoTerms,
      ),
      column('hand_offs', ['Overleveringer', 'Overleveringar', 'Hand-offs'], ({ road }) => road.handOffs),
      column(
        'rings_crossed',
        ['Ringgrenser krysset', 'Ringgrenser kryssa', 'Rings crossed'],
        ({ road }) => road.ringsCrossed,
      ),
      column('way', ['Den korteste veien', 'Den kortaste vegen', 'The shortest way'], ({ way }) => way),
      column('helpers', ['Hjelpen kommer fra', 'Hjelpa kjem frå', 'Help comes from'], ({ road }) =>
        listedNames(road.helpers.map(nameOf)),
      ),
      column('need', ['Behovets id', 'Id-en til behovet', 'Id of the need'], ({ road }) => road.need),
      ...closingColumns<Row>({ ...place, withGroups: true }, () => ({
        definition,
        basis,
        reference,
        leftOut,
        seed: null,
      })),
    ],
    rows: roads.map((road) => {
      const steps = stepsTold(road.steps, place, graph);
      const names = steps.length === 0 ? [] : [...steps.map(({ from }) => from), steps.at(-1)?.to ?? ''];
      return { road, way: names.join(' → ') };
    }),
  };
}
