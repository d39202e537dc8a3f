import type { Change, EditCommand, Person } from '@sirkel/graph-schema';
import type { CommandDeps } from './CommandDeps.ts';
import { openReadable } from './readMaps.ts';

/** What a person asks to have written. */
export type CommitInput = {
  readonly map: string;
  readonly operationId: string;
  readonly edits: readonly EditCommand[];
};

/**
 * Writes one change of several edits: all of them or none.
 * @returns the change as it stands in the log, after this server has folded it
 * @throws SirkelError by what `decide` says: rights, shape, ends, conflicts; NOT_FOUND for a map one may not read
 */
export async function commit(
  { liveMaps }: Pick<CommandDeps, 'liveMaps'>,
  person: Person,
  { map, operationId, edits }: CommitInput,
): Promise<Change> {
  const live = await openReadable(liveMaps, person, map);
  return live.submit({ type: 'commit', operationId, person, cause: 'edit', edits });
}
