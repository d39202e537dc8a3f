import type { Graph } from '@sirkel/graph-schema';
import { useLayoutEffect } from 'react';
import { livePlace } from '../state/livePlace.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';

/**
 * Takes out of the address what the map does not have, when the map is opened and when a link or a view leads elsewhere
 * in it. What goes while one looks stays there: whoever takes that back finds it as it was.
 */
export function useLivePlace(graph: Graph | null): void {
  const bar = useAddressBar();
  const { collapsed, chosen, filter } = useAddress().place;
  useLayoutEffect(() => {
    // As it stands now: a view that has just been opened may have changed it since.
    const live = graph === null ? null : livePlace(bar.current().place, graph);
    if (live !== null) bar.move(live, false);
  }, [graph, collapsed, chosen, filter, bar]);
}
