import type { FindingsResult } from '../../engine/analyses/findings.ts';
import { groupChance } from '../../engine/analyses/groupTies.ts';
import type { Wish } from '../../engine/answers/createAnswers.ts';
import type { Answered, Engine } from '../../engine/createEngine.ts';
import { decided, type Findings } from '../../engine/findings/decided.ts';
import { groupGapFindings } from '../../engine/findings/groupGapFindings.ts';
import { inOrder } from '../../engine/findings/inOrder.ts';
import { groupKinds } from '../../engine/links/groupings.ts';
import type { Selection } from '../../engine/Selection.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { ofOneMoment } from '../../engine/answers/ofOneMoment.ts';

/**
 * All findings, and groups with clearly fewer ties between them than by chance, whatever they are put together by. These
 * stand beside the others, for a thousand random maps take longer than all of them.
 */
export function withGroupGaps(
  engine: Engine,
  live: LiveMap,
  selection: Selection,
  wish: Wish,
): Promise<Answered<FindingsResult>> {
  const ask = () =>
    Promise.all([
      engine.ask(live, 'findings', selection, {}, wish),
      ...groupKinds.map((between) => engine.ask(live, 'groupTies', selection, { between, ...groupChance }, wish)),
    ]);
  return ofOneMoment(live, ask, ([found, ...ties]) => {
    const gaps = ties.flatMap(({ result }) => groupGapFindings(result));
    return { ...found, result: together(found.result, decided(gaps, live.graph().followUps)) };
  });
}

/** All of them together, in the order in which they are told. */
function together<Found extends Findings>(found: Found, more: Findings): Found {
  return {
    ...found,
    told: inOrder([...found.told, ...more.told]),
    setAside: inOrder([...found.setAside, ...more.setAside]),
  };
}
