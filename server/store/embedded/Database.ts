import type { ClassicLevel } from 'classic-level';

/** What the embedded store uses of the database; values are JSON. */
export type Database = Pick<
  ClassicLevel<string, unknown>,
  'get' | 'getMany' | 'hasMany' | 'iterator' | 'keys' | 'batch' | 'clear' | 'snapshot' | 'close'
>;

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
