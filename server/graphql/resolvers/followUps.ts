import type { FollowUpRecord } from '@sirkel/graph-schema';
import type { Engine } from '../../engine/createEngine.ts';
import { bottleneckKinds, gapKinds } from '../../engine/Finding.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import type { RequestContext } from '../RequestContext.ts';
import { findingsTold } from './findingsTold.ts';
import { selectionOf, type GivenSelection } from './selectionOf.ts';

export type FollowUpsArgs = { readonly selection?: GivenSelection | null };

// Between groups is found beside the others, when it is named.
const computed: ReadonlySet<string> = new Set([...gapKinds, ...bottleneckKinds].filter((kind) => kind !== 'groupGap'));

/** What was decided about findings on an open map, and whether these still stand. */
export const followUpsOf =
  (engine: Engine) =>
  async (live: LiveMap, { selection }: FollowUpsArgs, { signal }: RequestContext): Promise<unknown> => {
    // Of one moment: the engine is asked about the map as it stands now.
    const followUps = [...live.graph().followUps.values()];
    const { cursor, result } = await engine.ask(live, 'findings', selectionOf(selection), {}, { signal });
    const { told, notRecorded, setAside } = result;
    const tell = findingsTold(result);
    const standing = new Map([...told, ...notRecorded, ...setAside].map((finding) => [finding.id, finding]));
    const followedUp = (followUp: FollowUpRecord): unknown => {
      const finding = standing.get(followUp.id);
      return {
        followUp,
        stands: computed.has(followUp.kind) ? finding !== undefined : null,
        finding: finding === undefined ? null : tell(finding),
      };
    };
    return { cursor, followUps: followUps.sort((a, b) => (a.id < b.id ? -1 : 1)).map(followedUp) };
  };
