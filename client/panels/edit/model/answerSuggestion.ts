import type { EditCommand, NodeRecord } from '@sirkel/graph-schema';

/** Who says it, and when. */
export type Answerer = {
  /** The title of the source that an answer is. */
  readonly title: string;
  /** ISO 8601. */
  readonly today: string;
};

/**
 * Whether a node is only suggested: proposed, and by nobody that knows, as what the template of a region begins with.
 * Recommendations are proposed too, and stand for themselves.
 */
export function isSuggestion({ kind, status, sources = [] }: NodeRecord): boolean {
  if (status !== 'proposed' || (kind !== 'actor' && kind !== 'service' && kind !== 'need')) return false;
  return sources.length > 0 && sources.every(({ certainty }) => certainty === 'assumed');
}

/** It exists here: from now on that is what its source says, and no longer an assumption. */
export function existsHere(node: NodeRecord, answerer: Answerer): EditCommand {
  return answered(node, 'existing', answerer);
}

/** It does not: what could be here and is not is missing, and a need that nobody has is none. */
export function isNotHere(node: NodeRecord, answerer: Answerer): EditCommand {
  return node.kind === 'need' ? { action: 'removeNode', id: node.id } : answered(node, 'missing', answerer);
}

function answered({ id, sources }: NodeRecord, status: 'existing' | 'missing', answerer: Answerer): EditCommand {
  const said = { title: answerer.title, retrievedAt: answerer.today, certainty: 'stated' };
  return {
    action: 'updateNode',
    id,
    before: { status: 'proposed', sources: sources ?? null },
    after: { status, sources: [said] },
  };
}
