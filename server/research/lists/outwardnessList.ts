import { vocabularies } from '@sirkel/graph-schema';
import type { Outwardness, Research } from '../../engine/research/research.ts';
import { layerLabel } from '../../engine/sentences/labels.ts';
import type { List } from '../tables/Table.ts';
import { askResearch } from './actorList.ts';
import { listOfNow, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column, termsOf } from './columns.ts';
import { outwardnessDefinition } from './listMethods.ts';

type Row = Outwardness & { readonly of: 'ring' | 'sector' };

const ofTerms = termsOf<Row['of']>('OutwardnessOf', {
  ring: ['ring', 'ring', 'ring'],
  sector: ['sektor', 'sektor', 'sector'],
});

/** Whether each ring and each sector keeps to itself. */
export const takeOutwardness: TakeList = (asking) => listOfNow(asking, () => askResearch(asking), outwardnessList);

function outwardnessList({ rings, sectors, leftOut }: Research, place: ListPlace): List<Row> {
  const { settings, language } = place;
  const sectorLabel = (id: string): string =>
    vocabularies.sector.terms.find((term) => term.id === id)?.labels[language] ?? id;
  return {
    columns: [
      column<Row>('of', ['Slag', 'Slag', 'Kind'], ({ of }) => of, ofTerms),
      column('group_name', ['Ring eller sektor', 'Ring eller sektor', 'Ring or sector'], ({ of, group }) =>
        of === 'ring' ? layerLabel(settings, group, language) : sectorLabel(group),
      ),
      column('actors', ['Aktører', 'Aktørar', 'Actors'], ({ actors }) => actors),
      column('index', ['E–I', 'E–I', 'E–I'], ({ index }) => index),
      column('group', ['Id', 'Id', 'Id'], ({ group }) => group),
      ...closingColumns<Row>(place, () => ({
        definition: outwardnessDefinition,
        basis: 'actors',
        reference: 'Krackhardt & Stern 1988',
        leftOut,
        seed: null,
      })),
    ],
    rows: [
      ...rings.map((each): Row => ({ ...each, of: 'ring' })),
      ...sectors.map((each): Row => ({ ...each, of: 'sector' })),
    ],
  };
}
