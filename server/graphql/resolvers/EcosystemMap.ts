import type { Cursor, MapSettings } from '@sirkel/graph-schema';
import type { MapListing } from '../../commands/readMaps.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { sizeOf, type MapSize } from '../../projection/sizeOf.ts';
import type { TypeResolvers } from '../Resolver.ts';
import { cursorField } from './cursorField.ts';

/** A map as the API shows it. */
export type EcosystemMap = MapSize & {
  readonly id: string;
  readonly cursor: Cursor;
  readonly settings: MapSettings;
};

/** A map of the list. */
export function listedMap({ head, ...listed }: MapListing): EcosystemMap {
  return { id: head.map, cursor: head, ...listed };
}

/** A map that is open. */
export function liveMapValue(live: LiveMap): EcosystemMap {
  const graph = live.graph();
  const { settings } = graph;
  if (settings === null) throw new Error('A map without settings was opened.');
  return { id: live.map, cursor: live.head(), settings, ...sizeOf(graph) };
}

/** The fields of EcosystemMap that are not as they stand. */
export const ecosystemMapResolvers: TypeResolvers = { cursor: cursorField };
