import type { EditCommand } from '@sirkel/graph-schema';
import type { Keeper } from './Keeper.ts';

/** A commit that the server has not answered yet. */
export type UnsentCommit = { readonly operationId: string; readonly edits: readonly EditCommand[] };

/** What a tab still has to send to a map. It survives a reload of the page. */
export type Unsent = {
  read(): readonly UnsentCommit[];
  add(commit: UnsentCommit): void;
  drop(operationId: string): void;
};

/** Unsent commits in the tab's own storage, in the order in which they were made. */
export function createUnsent(keeper: Keeper, map: string): Unsent {
  const key = `sirkel.unsent.${map}`;
  const read = (): readonly UnsentCommit[] => readUnsent(keeper.read(key));
  // Read anew each time: a map that was left, and still sends, shares the place with the same map opened again.
  const write = (commits: readonly UnsentCommit[]): void => {
    keeper.write(key, commits.length === 0 ? null : JSON.stringify(commits));
  };
  return {
    read,
    add: ({ operationId, edits }) => {
      write([...read(), { operationId, edits }]);
    },
    drop: (operationId) => {
      write(read().filter((commit) => commit.operationId !== operationId));
    },
  };
}

function readUnsent(text: string | null): readonly UnsentCommit[] {
  try {
    const read: unknown = JSON.parse(text ?? 'null');
    return Array.isArray(read) ? read.filter(isUnsent) : [];
  } catch {
    return [];
  }
}

function isUnsent(value: unknown): value is UnsentCommit {
  if (typeof value !== 'object' || value === null) return false;
  const { operationId, edits } = value as Partial<UnsentCommit>;
  return typeof operationId === 'string' && Array.isArray(edits);
}
