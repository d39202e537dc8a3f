import type { Graph } from '@sirkel/graph-schema';
import { useLayoutEffect, useRef } from 'react';
import { useCamera } from '../state/cameraLink.ts';
import { placeOfView, saysNothing } from '../state/keptViews.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';

/**
 * Turns the short address of a view into that of what it keeps now, and the address that says no more than which map into
 * the view that is shown first. The latter once, when the map is opened: whoever takes everything off sees the whole map.
 */
export function useKeptView(graph: Graph | null): void {
  const bar = useAddressBar();
  const camera = useCamera();
  const { place } = useAddress();
  const opened = useRef(false);
  useLayoutEffect(() => {
    if (graph === null) return;
    const first = !opened.current && saysNothing(place) ? graph.settings?.defaultView : undefined;
    opened.current = true;
    const id = place.saved ?? first;
    const view = id === undefined ? undefined : graph.views.get(id);
    if (view !== undefined) {
      // What led here is no place to come back to.
      bar.move(placeOfView(view, place), false);
      camera.look(view.camera ?? null);
    } else if (place.saved !== null) bar.move({ saved: null }, false);
  }, [graph, place, bar, camera]);
}
