import type { GroupComparison } from '../links/compareGroups.ts';
import { decided, type Findings } from './decided.ts';
import { groupGapFindings } from './groupGapFindings.ts';
import { inOrder } from './inOrder.ts';

/**
 * All findings, and groups with clearly fewer ties between them than by chance, whatever they are put together by; in the
 * order in which they are told. They are found beside the others, for a thousand random maps take longer than all of these.
 * @param followUps what was decided, by the finding's id
 */
export function withGroupGaps<Found extends Findings>(
  found: Found,
  comparisons: readonly GroupComparison[],
  followUps: Parameters<typeof decided>[1],
): Found {
  const more = decided(comparisons.flatMap(groupGapFindings), followUps);
  return {
    ...found,
    told: inOrder([...found.told, ...more.told]),
    setAside: inOrder([...found.setAside, ...more.setAside]),
  };
}
