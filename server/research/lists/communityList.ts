import type { Community } from '../../engine/indicators/communitiesOf.ts';
import { indicatorMethods } from '../../engine/indicators/indicatorMethods.ts';
import { INDICATOR_SEED, type Indicators } from '../../engine/indicators/indicatorsOf.ts';
import { nameIn } from '../tables/nameIn.ts';
import type { List } from '../tables/Table.ts';
import { listOfNow, type ListPlace, type TakeList } from './Asking.ts';
import { closingColumns, column, textIn } from './columns.ts';

type Row = { readonly community: Community; readonly member: string };

/** Who is in which community, one in each row. */
export const takeCommunities: TakeList = (asking) =>
  listOfNow(
    asking,
    () => asking.engine.ask(asking.live, 'indicators', asking.selection, { seed: INDICATOR_SEED }, asking.wish),
    communityList,
  );

function communityList({ communities, indicators, leftOut }: Indicators, place: ListPlace): List<Row> {
  // Where there are too few ties for a pattern there is none to show.
  const isKnown = indicators.some(({ id, value }) => id === 'communityCount' && value !== null);
  const { definition, basis, reference } = indicatorMethods.communityCount;
  const nameOf = nameIn(place);
  return {
    columns: [
      column('community', ['Fellesskap', 'Fellesskap', 'Community'], ({ community }) =>
        textIn(community.name, place.language),
      ),
      column('actor_name', ['Aktør', 'Aktør', 'Actor'], ({ member }) => nameOf(member)),
      column(
        'size',
        ['Aktører i fellesskapet', 'Aktørar i fellesskapet', 'Actors in the community'],
        ({ community }) => community.members.length,
      ),
      column(
        'central',
        [
          'Id-en til den det er kalt opp etter',
          'Id-en til den det er kalla opp etter',
          'Id of whom it is called after',
        ],
        ({ community }) => community.central,
      ),
      column('actor', ['Aktørens id', 'Id-en til aktøren', 'Id of the actor'], ({ member }) => member),
      ...closingColumns<Row>(place, () => ({
        ...{ definition, basis, reference },
        leftOut: leftOut.actors,
        seed: INDICATOR_SEED,
      })),
    ],
    rows: isKnown ? communities.flatMap((community) => community.members.map((member) => ({ community, member }))) : [],
  };
}
