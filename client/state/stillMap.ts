import type { Graph } from '@sirkel/graph-schema';
import type { MapSnapshot, MapStore } from './createMapStore.ts';

/** A map as it was read once: nobody changes it and nobody follows it. */
export function stillMap(graph: Graph): Pick<MapStore, 'subscribe' | 'snapshot'> {
  const snapshot: MapSnapshot = {
    graph,
    confirmed: graph.sequence,
    cursor: null,
    version: 0,
    connection: { state: 'live' },
    pending: [],
    refused: [],
    canUndo: false,
    canRedo: false,
    nextUndo: null,
    nextRedo: null,
    takingBack: null,
    trouble: null,
  };
  return { snapshot: () => snapshot, subscribe: () => () => undefined };
}
