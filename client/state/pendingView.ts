import { applyChange, layerGraph, resolveEdits, SCHEMA_VERSION } from '@sirkel/graph-schema';
import type { EditCommand, Graph } from '@sirkel/graph-schema';

/** A commit of this tab that the map does not hold yet. */
export type PendingCommit = {
  readonly operationId: string;
  readonly edits: readonly EditCommand[];
  /** The sequence it got, once the server has answered; null before. */
  readonly sequence: number | null;
};

/** Under whose name, and when, a record that is not on the server yet was made. */
export type PendingStamp = { readonly author: string; readonly at: string };

/**
 * The map as its own writer sees it: what the server has, with the writer's own commits on top. A commit that does not
 * fit what others have done meanwhile is left out: the server will answer it.
 * @param confirmed is not changed, and must not be while the view is in use
 */
export function pendingView(confirmed: Graph, pending: readonly PendingCommit[], stamp: PendingStamp): Graph {
  if (pending.length === 0) return confirmed;
  let view = confirmed;
  for (const commit of pending) {
    const next = layerGraph(view);
    if (tryCommit(view, next, commit, stamp)) view = next;
  }
  return view;
}

function tryCommit(view: Graph, next: Graph, commit: PendingCommit, { author, at }: PendingStamp): boolean {
  const sequence = view.sequence + 1;
  try {
    const { edits } = resolveEdits(view, commit.edits, { author, at, sequence });
    applyChange(next, {
      sequence: view.sequence,
      operationId: commit.operationId,
      author,
      at,
      cause: 'edit',
      schemaVersion: SCHEMA_VERSION,
      edits,
    });
    return true;
  } catch {
    return false;
  }
}
