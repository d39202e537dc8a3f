import type { NodeRecord } from '@sirkel/graph-schema';
import type { LiveMap } from '../../projection/LiveMap.ts';
import type { Searches } from '../search/createSearches.ts';
import { nodeTest } from './NodeFilter.ts';
import type { NodeFilter } from './NodeFilter.ts';

/** The test for a filter on a live map, its text looked for in the map's index. */
export function liveNodeTest(
  searches: Searches,
  live: LiveMap,
  filter: NodeFilter | null | undefined,
): (node: NodeRecord) => boolean {
  if (filter === null || filter === undefined) return () => true;
  const text = filter.text?.trim() ?? '';
  const found = text === '' ? null : new Set(searches.find(live, text).map(({ id }) => id));
  return nodeTest(filter, found);
}
