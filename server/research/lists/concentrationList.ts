import { vocabularies } from '@sirkel/graph-schema';
import type { ElementConcentration } from '../../engine/bottlenecks/singleProviders.ts';
import type { Research } from '../../engine/research/research.ts';
import type { List } from '../tables/Table.ts';
import { askResearch } from './actorList.ts';
import { listOfNow, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column } from './columns.ts';
import { concentrationDefinition } from './listMethods.ts';

/** How much of each field hangs on few providers. */
export const takeConcentration: TakeList = (asking) => listOfNow(asking, () => askResearch(asking), concentrationList);

function concentrationList({ concentration }: Research, place: ListPlace): List<ElementConcentration> {
  return {
    columns: [
      column<ElementConcentration>(
        'element',
        ['Felt', 'Felt', 'Field'],
        ({ element }) => element,
        vocabularies.element,
      ),
      column('services', ['Tilbud', 'Tilbod', 'Services'], ({ services }) => services),
      column('providers', ['Tilbydere', 'Tilbydarar', 'Providers'], ({ providers }) => providers),
      column('hhi', ['HHI', 'HHI', 'HHI'], ({ concentration: value }) => value),
      ...closingColumns<ElementConcentration>({ ...place, withGroups: true }, () => ({
        definition: concentrationDefinition,
        basis: 'records',
        reference: 'Hirschman 1964',
        leftOut: null,
        seed: null,
      })),
    ],
    rows: concentration,
  };
}
