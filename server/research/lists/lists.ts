import { takeActors } from './actorList.ts';
import type { TakeList } from './Asking.ts';
import { takeCommunities } from './communityList.ts';
import { takeComparison } from './comparisonList.ts';
import { takeConcentration } from './concentrationList.ts';
import { takeDevelopment } from './developmentList.ts';
import { takeGroupTies } from './groupTieList.ts';
import { takeIndicators } from './indicatorList.ts';
import { takeOutwardness } from './outwardnessList.ts';
import { takeRegistered } from './registeredList.ts';
import { takeRoads } from './roadList.ts';
import { takeRoutes } from './routeList.ts';
import { takeWhatIf } from './whatIfList.ts';
import { takeWorthAsking } from './worthAskingList.ts';

/** Lists that are worked out when they are asked for, by the name of their file. */
export const lists = {
  'indicators.csv': takeIndicators,
  'communities.csv': takeCommunities,
  'actors.csv': takeActors,
  'outwardness.csv': takeOutwardness,
  'concentration.csv': takeConcentration,
  'registered.csv': takeRegistered,
  'development.csv': takeDevelopment,
  'comparison.csv': takeComparison,
  'group-ties.csv': takeGroupTies,
  'worth-asking.csv': takeWorthAsking,
  'routes.csv': takeRoutes,
  'roads.csv': takeRoads,
  'what-if.csv': takeWhatIf,
} as const satisfies Readonly<Record<string, TakeList>>;

export type ListFile = keyof typeof lists;
