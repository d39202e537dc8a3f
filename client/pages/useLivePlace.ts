import type { Graph } from '@sirkel/graph-schema';
import { useLayoutEffect, useRef } from 'react';
import { livePlace } from '../state/livePlace.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';

/**
 * Takes out of the address what the map does not have, when the map is opened and when a link or a view leads elsewhere
 * in it. What goes while one looks stays there: whoever takes that back finds it as it was.
 */
export function useLivePlace(graph: Graph | null): void {
  const bar = useAddressBar();
  const { collapsed, chosen, filter } = useAddress().place;
  const isThere = graph !== null;
  const latest = useRef(graph);
  useLayoutEffect(() => {
    latest.current = graph;
  });
  useLayoutEffect(() => {
    if (!isThere || latest.current === null) return;
    // As it stands now: a view that has just been opened may have changed it since.
    const live = livePlace(bar.current().place, latest.current);
    if (live !== null) bar.move(live, false);
  }, [isThere, collapsed, chosen, filter, bar]);
}
