import type { ClassicLevel } from 'classic-level';

type Level = ClassicLevel<string, unknown>;

/** What the embedded store uses of the database; values are JSON. */
export type Database = Pick<Level, 'get' | 'getMany' | 'hasMany' | 'iterator' | 'keys' | 'snapshot'> & {
  /** All or nothing. */
  batch(writes: Write[], options: { readonly sync: boolean }): Promise<void>;
  /** Takes a range away; broken off, it leaves a part of it. */
  clear(range: Range): Promise<void>;
  /** Writes a range anew, so that what was replaced or taken away is no longer in the files either. */
  compactRange(start: string, end: string): Promise<void>;
  /** When all views that are open now are closed; a database that does not count them says nothing of them. */
  viewsEnded?(): Promise<void>;
  close(): Promise<void>;
};

/** Keys between two others. */
export type Range = { readonly gt: string; readonly lt: string };

/** A view of the database as it was at one moment. */
export type Snapshot = ReturnType<Database['snapshot']>;

/** One write of a batch. */
export type Write =
  | { readonly type: 'put'; readonly key: string; readonly value: unknown }
  | { readonly type: 'del'; readonly key: string };

/** Where a map stands, and under which generation its data lies. */
export type MapEntry = { readonly epoch: string; readonly sequence: number; readonly generation: string };

/** Writes a batch, all or nothing, and waits until it is on the disk. */
export async function writeBatch(db: Database, writes: readonly Write[]): Promise<void> {
  await db.batch([...writes], { sync: true });
}
