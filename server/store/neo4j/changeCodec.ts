import neo4j from 'neo4j-driver';
import { upgradeChange, type StoredChange } from '@sirkel/graph-schema';
import type { DigestedChange } from '../Store.ts';
import type { Properties } from './rowCodec.ts';

/** A `(:Change)`: what a researcher may ask for flat, the edits as JSON, and in `records` the ids that it touches. */
export function changeProperties(map: string, { change, digest }: DigestedChange): Properties {
  const { edits, sequence, schemaVersion, ...own } = change;
  return {
    ...own,
    map,
    digest,
    sequence: neo4j.int(sequence),
    schemaVersion: neo4j.int(schemaVersion),
    records: [...new Set(edits.map(({ id }) => id))],
    editsJson: JSON.stringify(edits),
  };
}

/** The change as it was put, with its digest; one of an older version in this program's. */
export function readChange(properties: Properties): DigestedChange {
  const { map: _map, records: _records, digest, editsJson, ...own } = properties;
  const change = { ...own, edits: JSON.parse(editsJson as string) as unknown } as unknown as StoredChange;
  return { change: upgradeChange(change), digest: digest as string };
}
