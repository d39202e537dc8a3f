import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LiveClient } from '../graphql/createLiveClient.ts';
import type { MapSnapshot, MapStore } from './createMapStore.ts';
import type { Drafts } from './createDrafts.ts';

/** The map of the page, and the forms open in it. */
export type OpenMap = {
  readonly id: string;
  readonly store: MapStore;
  readonly drafts: Drafts;
  /** Follows something else of the map over its connection, as long as that is open. */
  readonly follow: LiveClient['subscribe'];
};

export const MapContext = createContext<OpenMap | null>(null);

/** The map of the page. Only below a page that has one. */
export function useMap(): OpenMap {
  const map = useContext(MapContext);
  if (map === null) throw new Error('Only a map page has a map.');
  return map;
}

/** A map that is only read: what is shown of it needs no more. It goes before the map of the page. */
export const ReadMapContext = createContext<Pick<MapStore, 'subscribe' | 'snapshot'> | null>(null);

/** The map as it stands now; renders again whenever it changes. */
export function useMapSnapshot(): MapSnapshot {
  const read = useContext(ReadMapContext);
  const open = useContext(MapContext);
  const store = read ?? open?.store;
  if (store === undefined) throw new Error('Only a map page has a map.');
  return useSyncExternalStore(store.subscribe, store.snapshot);
}
