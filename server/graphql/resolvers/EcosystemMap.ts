import type { Cursor, MapSettings } from '@sirkel/graph-schema';
import type { MapListing } from '../../commands/readMaps.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import type { TypeResolvers } from '../Resolver.ts';
import { cursorField } from './cursorField.ts';

/** A map as the API shows it. */
export type EcosystemMap = {
  readonly id: string;
  readonly cursor: Cursor;
  readonly settings: MapSettings;
  readonly nodeCount: number;
  readonly relationCount: number;
};

/** A map of the list. */
export function listedMap({ head, settings, nodeCount, relationCount }: MapListing): EcosystemMap {
  return { id: head.map, cursor: head, settings, nodeCount, relationCount };
}

/** A map that is open. */
export function liveMapValue(live: LiveMap): EcosystemMap {
  const { settings, nodes, relations } = live.graph();
  if (settings === null) throw new Error('A map without settings was opened.');
  return { id: live.map, cursor: live.head(), settings, nodeCount: nodes.size, relationCount: relations.size };
}

/** The fields of EcosystemMap that are not as they stand. */
export const ecosystemMapResolvers: TypeResolvers = { cursor: cursorField };
