import type { RecordType } from '@sirkel/graph-schema';
import { checkText } from '../checkChanges.ts';
import type { AccessCollection } from '../Store.ts';

/**
 * The keys of the embedded store. What belongs to a map lies under its *generation*, a random id that the map's own
 * row points at: a restored map is written beside the old one and the pointer is turned in one batch.
 *
 * - `store/version` the layout's version
 * - `map/<map>` where the map stands: epoch, sequence, generation
 * - `data/<generation>/row/<record>/<id>` the present
 * - `data/<generation>/end/<node>/<relation>` which relations have a node as an end
 * - `data/<generation>/change/<sequence, 15 digits>` the log
 * - `data/<generation>/operation/<operationId>` the sequence of an operation
 * - `discard/<generation>` a generation that nothing points at: being restored, or to be cleared away
 * - `purge/<generation>/<mark>` a generation whose files may still hold what was blanked or removed
 * - `access/<collection>/<key>` sessions, links, persons, what servers remember
 */
export const versionKey = 'store/version';
export const mapPrefix = 'map/';
export const discardPrefix = 'discard/';
export const purgePrefix = 'purge/';

export const mapKey = (map: string): string => `${mapPrefix}${part(map)}`;
export const discardKey = (generation: string): string => `${discardPrefix}${generation}`;
export const purgeKey = (generation: string, mark: string): string => `${purgePrefix}${generation}/${mark}`;
export const dataPrefix = (generation: string): string => `data/${generation}/`;
export const rowPrefix = (generation: string): string => `data/${generation}/row/`;
export const rowKey = (generation: string, record: RecordType, id: string): string =>
  `${rowPrefix(generation)}${record}/${part(id)}`;
export const endPrefix = (generation: string, node: string): string => `data/${generation}/end/${part(node)}/`;
export const endKey = (generation: string, node: string, relation: string): string =>
  `${endPrefix(generation, node)}${part(relation)}`;
export const changePrefix = (generation: string): string => `data/${generation}/change/`;
export const changeKey = (generation: string, sequence: number): string =>
  `${changePrefix(generation)}${String(sequence).padStart(15, '0')}`;
export const operationKey = (generation: string, operation: string): string =>
  `data/${generation}/operation/${part(operation)}`;
export const accessPrefix = (collection: AccessCollection): string => `access/${collection}/`;
export const accessKey = (collection: AccessCollection, key: string): string =>
  `${accessPrefix(collection)}${part(key)}`;

/** The last part of a key as it was given. */
export const lastPart = (key: string): string => decodeURIComponent(key.slice(key.lastIndexOf('/') + 1));

/** The record type in a row's key. */
export const recordOf = (key: string): string => key.slice(0, key.lastIndexOf('/')).split('/').at(-1) ?? '';

/** All keys under a prefix that ends with a slash; '0' is the character after '/'. */
export const under = (prefix: string): { readonly gt: string; readonly lt: string } => ({
  gt: prefix,
  lt: `${prefix.slice(0, -1)}0`,
});

// An id may hold any character, a slash too; half of a surrogate pair cannot be encoded.
function part(id: string): string {
  checkText(id, 'id');
  return encodeURIComponent(id);
}
