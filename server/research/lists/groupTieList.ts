import type { Cell } from '@sirkel/graph-schema';
import { groupChance } from '../../engine/links/groupChance.ts';
import type { ComparedGroup, GroupComparison, GroupPair, PairState } from '../../engine/links/compareGroups.ts';
import { groupKinds } from '../../engine/links/groupings.ts';
import { pairSentence } from '../../engine/links/pairSentence.ts';
import type { List, ListColumn } from '../tables/Table.ts';
import { listOfNow, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column, termsOf, textIn } from './columns.ts';
import { groupTiesDefinition } from './listMethods.ts';
import { wordOf } from './readAsked.ts';

const stateTerms = termsOf<PairState>('PairState', {
  fewer: ['færre enn tilfeldig', 'færre enn tilfeldig', 'fewer than by chance'],
  more: ['flere enn tilfeldig', 'fleire enn tilfeldig', 'more than by chance'],
  unclear: ['ikke klar forskjell', 'ikkje klar skilnad', 'no clear difference'],
  notAsked: ['for få spurt', 'for få spurde', 'too few asked'],
  tooFewTies: ['for få koblinger ventes', 'for få koplingar er venta', 'too few ties expected'],
});

/** Every two groups (`between`: layer, element, actorType or municipality), the clearest first. */
export const takeGroupTies: TakeList = (asking) => {
  const { engine, live, selection, asked, wish } = asking;
  const between = wordOf(asked, 'between', groupKinds);
  return listOfNow(
    asking,
    () => engine.ask(live, 'groupTies', selection, { between, ...groupChance }, wish),
    groupTieList,
  );
};

function groupTieList(found: GroupComparison, place: ListPlace): List<GroupPair> {
  const { groups, pairs, leftOut, permutations } = found;
  const byId = new Map(groups.map((group) => [group.id, group]));
  const of = (read: (group: ComparedGroup) => Cell, end: 'first' | 'second') => (pair: GroupPair) => {
    const group = byId.get(pair[end]);
    return group === undefined ? null : read(group);
  };
  const label = ({ label: text }: ComparedGroup): string => textIn(text, place.language);
  return {
    columns: [
      column('first', ['Gruppe', 'Gruppe', 'Group'], of(label, 'first')),
      column('second', ['og gruppe', 'og gruppe', 'and group'], of(label, 'second')),
      column<GroupPair>('state', ['Hva det sier', 'Kva det seier', 'What it says'], ({ state }) => state, stateTerms),
      column(
        'observed',
        ['Registrerte koblinger', 'Registrerte koplingar', 'Recorded ties'],
        ({ observed }) => observed,
      ),
      ...testColumns,
      column(
        'first_asked',
        ['Spurt i den første', 'Spurde i den første', 'Asked in the first'],
        of(({ asked }) => asked, 'first'),
      ),
      column(
        'first_actors',
        ['Aktører i den første', 'Aktørar i den første', 'Actors in the first'],
        of(({ nodes }) => nodes.length, 'first'),
      ),
      column(
        'second_asked',
        ['Spurt i den andre', 'Spurde i den andre', 'Asked in the second'],
        of(({ asked }) => asked, 'second'),
      ),
      column(
        'second_actors',
        ['Aktører i den andre', 'Aktørar i den andre', 'Actors in the second'],
        of(({ nodes }) => nodes.length, 'second'),
      ),
      column('sentence', ['Som setning', 'Som setning', 'As a sentence'], (pair) =>
        textIn(pairSentence(pair, groups), place.language),
      ),
      column('random_maps', ['Tilfeldige kart', 'Tilfeldige kart', 'Random maps'], ({ tested }) =>
        tested === null ? null : permutations,
      ),
      column('first_id', ['Id-en til den første', 'Id-en til den første', 'Id of the first'], ({ first }) => first),
      column('second_id', ['Id-en til den andre', 'Id-en til den andre', 'Id of the second'], ({ second }) => second),
      ...closingColumns<GroupPair>(place, ({ tested }) => ({
        definition: groupTiesDefinition,
        basis: 'actors',
        reference: 'Maslov & Sneppen 2002; Benjamini & Hochberg 1995',
        leftOut,
        seed: tested === null ? null : groupChance.seed,
      })),
    ],
    rows: [...pairs].sort(clearestFirst),
  };
}

const testColumns: readonly ListColumn<GroupPair>[] = [
  column('expected', ['Ventet', 'Venta', 'Expected'], ({ tested }) => tested?.expected ?? null),
  column('low', ['Vanlig fra', 'Vanleg frå', 'Usual from'], ({ tested }) => tested?.low ?? null),
  column('high', ['Vanlig til', 'Vanleg til', 'Usual to'], ({ tested }) => tested?.high ?? null),
  column('z', ['z', 'z', 'z'], ({ tested }) => tested?.z ?? null),
  column('p', ['p', 'p', 'p'], ({ tested }) => tested?.p ?? null),
  column('q', ['q', 'q', 'q'], ({ tested }) => tested?.q ?? null),
];

/** Of what nothing can be said the most ties first. */
const clearestFirst = (a: GroupPair, b: GroupPair): number =>
  Number(a.tested === null) - Number(b.tested === null) ||
  (a.tested?.q ?? 1) - (b.tested?.q ?? 1) ||
  (a.tested?.z ?? 0) - (b.tested?.z ?? 0) ||
  (a.tested === null ? b.observed - a.observed : 0);
