import type { FollowUpRecord } from '@sirkel/graph-schema';
import type { FindingsResult } from '../../engine/analyses/findings.ts';
import type { Engine } from '../../engine/createEngine.ts';
import { bottleneckKinds, gapKinds } from '../../engine/Finding.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import type { RequestContext } from '../RequestContext.ts';
import { findingsTold } from './findingsTold.ts';
import { ofOneMoment } from '../../engine/answers/ofOneMoment.ts';
import { selectionOf, type GivenSelection } from './selectionOf.ts';

export type FollowUpsArgs = { readonly selection?: GivenSelection | null };

// Between groups is found beside the others, when it is named.
const computed: ReadonlySet<string> = new Set([...gapKinds, ...bottleneckKinds].filter((kind) => kind !== 'groupGap'));

/** What was decided about findings on an open map, and whether these still stand. */
export const followUpsOf =
  (engine: Engine) =>
  (live: LiveMap, { selection: given }: FollowUpsArgs, { signal, patience }: RequestContext): Promise<unknown> => {
    const selection = selectionOf(given);
    return ofOneMoment(
      live,
      async () => [await engine.ask(live, 'findings', selection, {}, { signal, patience })] as const,
      ([{ cursor, result }]) => ({
        cursor,
        followUps: followedUp(
          result,
          findingsTold({ ...result, selection, sequence: cursor.sequence }),
          live.graph().followUps.values(),
        ),
      }),
    );
  };

function followedUp(
  { told, notRecorded, setAside }: FindingsResult,
  tell: ReturnType<typeof findingsTold>,
  followUps: Iterable<FollowUpRecord>,
): readonly unknown[] {
  const standing = new Map([...told, ...notRecorded, ...setAside].map((finding) => [finding.id, finding]));
  return [...followUps]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((followUp) => {
      const finding = standing.get(followUp.id);
      return {
        followUp,
        stands: computed.has(followUp.kind) ? finding !== undefined : null,
        finding: finding === undefined ? null : tell(finding),
      };
    });
}
