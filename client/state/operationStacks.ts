/**
 * What one tab can take back and do again, by operation id, the latest last. `undoable` holds own commits and redos,
 * `redoable` own undos.
 */
export type OperationStacks = { readonly undoable: readonly string[]; readonly redoable: readonly string[] };

export const emptyStacks: OperationStacks = { undoable: [], redoable: [] };

const LONGEST = 100;

/** After a new change: it can be taken back, and what was undone before can no longer be done again. */
export function afterCommit({ undoable }: OperationStacks, operationId: string): OperationStacks {
  return { undoable: [...undoable, operationId].slice(-LONGEST), redoable: [] };
}

/** After `undoes` was taken back by `operationId`. */
export function afterUndo(
  { undoable, redoable }: OperationStacks,
  undoes: string,
  operationId: string,
): OperationStacks {
  return { undoable: without(undoable, undoes), redoable: [...redoable, operationId].slice(-LONGEST) };
}

/** After the undo `undoes` was itself taken back by `operationId`. */
export function afterRedo(
  { undoable, redoable }: OperationStacks,
  undoes: string,
  operationId: string,
): OperationStacks {
  return { undoable: [...undoable, operationId].slice(-LONGEST), redoable: without(redoable, undoes) };
}

/** After it showed that somebody has built on an operation: it cannot be taken back any more. */
export function withoutOperation({ undoable, redoable }: OperationStacks, operationId: string): OperationStacks {
  return { undoable: without(undoable, operationId), redoable: without(redoable, operationId) };
}

/** Reads what `JSON.stringify` made of stacks; nothing where it is not ours. */
export function readStacks(text: string | null): OperationStacks {
  try {
    const read = JSON.parse(text ?? 'null') as Partial<OperationStacks> | null;
    return { undoable: idsOf(read?.undoable), redoable: idsOf(read?.redoable) };
  } catch {
    return emptyStacks;
  }
}

function idsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((other) => other !== id);
}
