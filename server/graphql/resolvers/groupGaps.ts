import type { Engine } from '../../engine/createEngine.ts';
import { decided, type Findings } from '../../engine/findings/decided.ts';
import { groupGapFindings } from '../../engine/findings/groupGapFindings.ts';
import { inOrder } from '../../engine/findings/inOrder.ts';
import { groupKinds } from '../../engine/links/groupings.ts';
import type { Selection } from '../../engine/Selection.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';

/** What groups are held against. Whoever asks again for the same map gets the same answer. */
export const groupChance = { permutations: 1_000, seed: 1 } as const;

/**
 * Groups with clearly fewer ties between them than by chance, whatever they are put together by. They stand beside the
 * other findings, for a thousand random maps take longer than all of these.
 */
export async function groupGapsOf(
  engine: Engine,
  live: LiveMap,
  selection: Selection,
  signal?: AbortSignal,
): Promise<Findings> {
  const { followUps } = live.graph();
  const answers = await Promise.all(
    groupKinds.map((between) => engine.ask(live, 'groupTies', selection, { between, ...groupChance }, { signal })),
  );
  return decided(
    answers.flatMap(({ result }) => groupGapFindings(result)),
    followUps,
  );
}

/** All of them together, in the order in which they are told. */
export function together<Found extends Findings>(found: Found, more: Findings): Found {
  return {
    ...found,
    told: inOrder([...found.told, ...more.told]),
    setAside: inOrder([...found.setAside, ...more.setAside]),
  };
}
