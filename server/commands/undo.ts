import type { Change, Person } from '@sirkel/graph-schema';
import type { CommandDeps } from './CommandDeps.ts';
import { openReadable } from './readMaps.ts';

/** Which change is to be taken back. */
export type UndoInput = { readonly map: string; readonly operationId: string; readonly undoes: string };

/**
 * Takes a change back by its inverse.
 * @throws SirkelError CONFLICT when somebody has built on it, NOT_FOUND when it is not in the log, and as `commit`
 */
export async function undo(
  { liveMaps }: Pick<CommandDeps, 'liveMaps'>,
  person: Person,
  { map, operationId, undoes }: UndoInput,
): Promise<Change> {
  const live = await openReadable(liveMaps, person, map);
  return live.submit({ type: 'undo', operationId, person, undoes });
}

/**
 * Takes an undo back: a redo is the undo of the undo.
 * @throws SirkelError INVALID when the change is no undo, and as `undo`
 */
export async function redo(
  { liveMaps }: Pick<CommandDeps, 'liveMaps'>,
  person: Person,
  { map, operationId, undoes }: UndoInput,
): Promise<Change> {
  const live = await openReadable(liveMaps, person, map);
  return live.submit({ type: 'undo', operationId, person, undoes, redo: true });
}
