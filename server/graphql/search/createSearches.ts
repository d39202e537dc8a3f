import type { LiveMap } from '../../projection/LiveMap.ts';
import { createNodeSearch } from './createNodeSearch.ts';
import type { NodeHit, NodeSearch } from './createNodeSearch.ts';

/** Search in live maps. An index lives as long as its map is in memory. */
export type Searches = { find(live: LiveMap, text: string): readonly NodeHit[] };

/** Makes the searches; an index is made when a map is first searched. */
export function createSearches(): Searches {
  const searches = new WeakMap<LiveMap, NodeSearch>();
  return {
    find: (live, text) => {
      let search = searches.get(live);
      if (search === undefined) {
        search = createNodeSearch();
        searches.set(live, search);
      }
      return search.find(live.graph(), text);
    },
  };
}
