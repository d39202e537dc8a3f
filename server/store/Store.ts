import type { Change, RecordType, TypedRecord } from '@sirkel/graph-schema';

/** Where a map's log stands. */
export type Head = { readonly map: string; readonly epoch: string; readonly sequence: number };

/** A change together with the digest of what was asked for, by which a repeated operationId is judged. */
export type DigestedChange = { readonly change: Change; readonly digest: string };

/** What `decide` is given, read inside the same transaction that will write. */
export type Situation = {
  readonly head: Head;
  /** The changes after `knownSequence`: other servers' work, in sequence. */
  readonly tail: readonly Change[];
  /** Those of the asked operationIds that the log already has. */
  readonly known: ReadonlyMap<string, DigestedChange>;
};

/**
 * Pure: may run twice. Numbers its changes `head.sequence + 1` and on; the store refuses anything else.
 * An empty answer writes nothing.
 */
export type Decide = (situation: Situation) => readonly DigestedChange[];

export type AppendRequest = {
  readonly map: string;
  /** The last sequence the caller has folded. */
  readonly knownSequence: number;
  readonly operationIds: readonly string[];
  readonly decide: Decide;
};

export type AppendResult =
  | {
      readonly state: 'appended';
      readonly head: Head;
      readonly tail: readonly Change[];
      readonly changes: readonly Change[];
    }
  /** The caller is more than `MAX_TAIL` changes behind, or of another epoch's length: reload and try again. Nothing was written. */
  | { readonly state: 'tooFarBehind'; readonly head: Head };

/** A reader that is further behind than this reloads instead of reading the log. */
export const MAX_TAIL = 5_000;

/** One row of the present. */
export type Row = TypedRecord;

/**
 * One thing that lies where a map's rows lie, as it was found there. Rows are written by Sirkel only, but whoever reaches
 * the database may have written too, so nothing of it is sure.
 */
export type FoundRow = {
  /** By which `mend` knows it again; means something to the adapter alone. */
  readonly handle: string;
  readonly record: RecordType;
  /** The record as far as it can be read; fields may be missing, of another type, or unknown. */
  readonly value: Readonly<Record<string, unknown>>;
  /** What it lacks to be a row of the map, and can be given; each is the end of a sentence that begins with its name. */
  readonly gaps: readonly string[];
  /** What is wrong with it and stays so until somebody decides; likewise. */
  readonly faults: readonly string[];
  /** The ends of a relation, by their handles. */
  readonly ends?: readonly [string, string];
};

/** What `mend` decides on, read under the map's lock. */
export type FoundMap = { readonly head: Head; readonly tail: readonly Change[]; readonly found: readonly FoundRow[] };

/** How rows are brought to agree with the log. All of it is done in one transaction, in this order. */
export type Mending = {
  /** Goes away. */
  readonly remove: readonly string[];
  /** Nodes that are to be rows under this id. */
  readonly claim: readonly { readonly handle: string; readonly id: string }[];
  /** Rows that are put back as the log has them. */
  readonly put: readonly Row[];
  /** Are then written as `append` writes them. */
  readonly changes: readonly DigestedChange[];
};

/** Pure: may run twice. Null leaves everything as it is. */
export type DecideMending = (found: FoundMap) => Mending | null;

/**
 * The one door to the store of record. Two adapters (Neo4j and embedded) keep one contract, `tests/contract`.
 * Drivers' errors are translated by code: UNAVAILABLE when the store cannot be reached or cannot write,
 * NOT_FOUND when the map is not there.
 */
export type Store = {
  readonly kind: 'neo4j' | 'embedded';
  /** For people: where the data lies. Never holds a password. */
  readonly location: string;
  /**
   * Whether writes are taken just now. A store that can be read and not written (its disk is full) says no, and yes again
   * by itself: nobody has to try. It does not promise that the next write is taken.
   * @throws SirkelError UNAVAILABLE when it does not answer at all
   */
  canWrite(): Promise<boolean>;
  /** Heads of all maps. */
  maps(): Promise<readonly Head[]>;
  /** Heads of these maps, in one query; maps that are gone are left out. */
  heads(maps: readonly string[]): Promise<readonly Head[]>;
  /**
   * Makes a map with its first change (sequence 1, which puts the settings), all or nothing.
   * Done again with the same map id and the same digest it changes nothing; with another, CONFLICT.
   */
  createMap(map: string, epoch: string, first: DigestedChange): Promise<Head>;
  /** Takes away a map: rows, log and head. Removing what is not there is no error. */
  removeMap(map: string): Promise<void>;
  /** The one write: rows, changes and head commit together or not at all. */
  append(request: AppendRequest): Promise<AppendResult>;
  /**
   * The present, in no order. Is not a snapshot: the caller reads the head first and folds the log after it on top.
   */
  rows(map: string): AsyncIterable<Row>;
  /** The log after a sequence, in sequence, at most `limit` changes. */
  changes(map: string, after: number, limit: number): Promise<readonly Change[]>;
  /** The log with its digests, for export. */
  log(map: string): AsyncIterable<DigestedChange>;
  /**
   * Writes a whole log as a map under a new epoch, replacing what stands there. Until the last change is in, the map
   * does not show; when the source breaks off, what stood there before still stands.
   */
  restoreMap(map: string, epoch: string, log: AsyncIterable<DigestedChange>): Promise<Head>;
  /**
   * All that lies where a map's rows lie, whoever wrote it, in no order and not as a snapshot. Reads much more than
   * `rows`; for `npm run verify`.
   * @throws SirkelError NOT_FOUND
   */
  survey(map: string): AsyncIterable<FoundRow>;
  /** What looks like a row and belongs to no map there is: a sentence for each, the first hundred. */
  strays(): Promise<readonly string[]>;
  /**
   * Brings rows to agree with the log, and the log to say what was found, in one transaction under the map's lock. The
   * epoch stays, and whoever follows the log gets the changes as any others.
   * @param knownSequence the last sequence the caller has folded
   * @throws SirkelError NOT_FOUND, INVALID as `append`; CONFLICT when the caller is more than `MAX_TAIL` changes behind
   */
  mend(map: string, knownSequence: number, decide: DecideMending): Promise<Head>;
  /** Small records apart from the maps: access (sessions, links, persons), and what servers remember of themselves. */
  readonly access: AccessStore;
  close(): Promise<void>;
};

/** Key-value records. Secrets are hashed before they come here. */
export type AccessStore = {
  get(collection: AccessCollection, key: string): Promise<string | undefined>;
  put(collection: AccessCollection, key: string, value: string): Promise<void>;
  /** Removes and answers what stood there: of two callers at once exactly one gets it. */
  take(collection: AccessCollection, key: string): Promise<string | undefined>;
  entries(collection: AccessCollection): Promise<readonly { readonly key: string; readonly value: string }[]>;
};

/** `server` holds what the servers of this store remember of themselves: whether the first seeding is done. */
export type AccessCollection = 'link' | 'session' | 'person' | 'server';
