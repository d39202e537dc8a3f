import type { MapSettings } from '../MapSettings.ts';
import type { FollowUpRecord, NodeRecord, RelationRecord, TourRecord, ViewRecord } from '../generated/records.ts';

/** The records a map's log can hold, by type. The list is closed. */
export type Records = {
  node: NodeRecord;
  relation: RelationRecord;
  followUp: FollowUpRecord;
  view: ViewRecord;
  tour: TourRecord;
  mapSettings: MapSettings;
};
export type RecordType = keyof Records;

/** The records that people add and remove; each has fields that only the server sets. */
export const addedRecords = ['node', 'relation', 'followUp', 'view', 'tour'] as const;
export type AddedRecord = (typeof addedRecords)[number];

/**
 * Of these, the ones that hang on nothing: what they name need not be on the map any more. Under what name a graph, and all
 * that is made of one, holds them.
 */
export const looseRecords = { followUp: 'followUps', view: 'views', tour: 'tours' } as const;
export type LooseRecord = keyof typeof looseRecords;
export const looseRecordTypes = Object.keys(looseRecords) as readonly LooseRecord[];

/** Whether records of a type hang on nothing. */
export function isLoose(record: RecordType): record is LooseRecord {
  return Object.hasOwn(looseRecords, record);
}

/** Puts a whole record (`after`) or removes it (`after` null). `before` is the whole record that stood, or null. */
export type PutEdit<T extends RecordType = RecordType> = {
  [K in T]: {
    readonly action: 'put';
    readonly record: K;
    readonly id: string;
    readonly before: Records[K] | null;
    readonly after: Records[K] | null;
  };
}[T];

/** Blanks one field of a record everywhere: in the row, in earlier changes, in projections and in clients. */
export type RedactEdit = {
  readonly action: 'redact';
  readonly record: AddedRecord;
  readonly id: string;
  readonly field: string;
};

export type Edit = PutEdit | RedactEdit;

/** Why a change was made. `undo` covers redo too: a redo is the undo of an undo. */
export const causes = ['edit', 'undo', 'import', 'seed', 'adopt', 'redact'] as const;
export type Cause = (typeof causes)[number];

/**
 * The version of the shape of changes and records. A client of another version reloads itself.
 * - 2: a change may hold a `followUp`, which a program of version 1 would take for something else.
 * - 3: a change may hold a `view` or a `tour`, and settings a `defaultView`.
 */
export const SCHEMA_VERSION = 3;

/** One entry of a map's log: the unit of everything. */
export type Change = {
  /** 1, 2, 3 … within the map, without hole or double. */
  readonly sequence: number;
  /** Made by the writer; the same id with the same content is the same change. */
  readonly operationId: string;
  /** A random id; who that is stands elsewhere, never in the log. */
  readonly author: string;
  /** ISO 8601, UTC, by the server's clock. */
  readonly at: string;
  readonly cause: Cause;
  /** The operation this change takes back, when `cause` is `undo`. */
  readonly undoes?: string;
  readonly schemaVersion: number;
  readonly edits: readonly Edit[];
};
