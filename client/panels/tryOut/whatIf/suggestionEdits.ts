import { relationKind } from '@sirkel/graph-schema';
import type { EditCommand, Graph, NewNode, Source } from '@sirkel/graph-schema';
import type { Additions, TriedTie } from './Tried.ts';

/** What a trial asks the map for, and what of it stands there already. */
export type Suggestion = {
  /** All of it one change: new entries and ties, proposed and with where they come from. */
  readonly edits: readonly EditCommand[];
  /** How many ties stand on the map already, there, missing or proposed, and are not written once more. */
  readonly standing: number;
};

/** What was added in a trial as proposals. What was taken away is no part of it: that something should go is not a record. */
export function suggestionEdits(graph: Graph, { nodes, relations }: Additions, source: Source): Suggestion {
  const proposed = { status: 'proposed' as const, sources: [source] };
  const fresh = relations.filter((tie) => !stands(graph, tie));
  return {
    edits: [
      ...nodes.map((node): EditCommand => ({
        action: 'addNode',
        node: { ...node, ...proposed } as unknown as NewNode,
      })),
      ...fresh.map((tie): EditCommand => ({ action: 'addRelation', relation: { ...tie, ...proposed } })),
    ],
    standing: relations.length - fresh.length,
  };
}

function stands({ ties, relations }: Graph, { kind, from, to }: TriedTie): boolean {
  const { mutual } = relationKind(kind);
  return [...(ties.get(from) ?? [])].some((id) => {
    const other = relations.get(id);
    // What is over does not stand: that it should be again can be suggested.
    if (other?.kind !== kind || other.status === 'past') return false;
    return (other.from === from && other.to === to) || (mutual && other.from === to && other.to === from);
  });
}
