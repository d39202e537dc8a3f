import type { Answered, Engine } from './createEngine.ts';
import type { Wish } from './answers/createAnswers.ts';
import { groupChance } from './links/groupChance.ts';
import type { GroupComparison } from './links/compareGroups.ts';
import { groupKinds } from './links/groupings.ts';
import type { Selection } from './Selection.ts';
import type { LiveMap } from '../projection/LiveMap.ts';

/** Asks for the ties between groups, whatever actors are put together by. */
export const askGroupTies = (
  engine: Engine,
  live: LiveMap,
  selection: Selection,
  wish: Wish,
): Promise<readonly Answered<GroupComparison>[]> =>
  Promise.all(groupKinds.map((between) => engine.ask(live, 'groupTies', selection, { between, ...groupChance }, wish)));
