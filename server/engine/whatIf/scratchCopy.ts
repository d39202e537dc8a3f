import { applyEdit, layerGraph, relationKind, resolveEdits } from '@sirkel/graph-schema';
import type { EditCommand, Graph, NewNode } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { checkTried } from './checkTried.ts';
import type { TriedRelation, WhatIfParams } from './WhatIfParams.ts';

/** A map as it would be. */
export type Scratch = {
  readonly input: AnalysisInput;
  /** The ids of all that is gone: what was taken away, and the ties that fell with it. */
  readonly gone: ReadonlySet<string>;
};

/**
 * The map as it would be with some of it gone and some more there: a layer over the graph, which itself stays as it is.
 * The rules of an edit hold here too: with an entry go its ties. A tie that stands on the map as missing or proposed gives
 * way to the same tie tried out.
 * @throws SirkelError INVALID with the path of what does not fit the map
 */
export function scratchCopy(input: AnalysisInput, params: WhatIfParams): Scratch {
  const { graph } = input;
  checkTried(input, params);
  const { remove, nodes, relations } = params;
  const commands: readonly EditCommand[] = [
    ...remove.map((id) => removal(graph, id)),
    ...relations.flatMap((tie) => givingWay(graph, tie)).map((id) => removal(graph, id)),
    ...nodes.map((node): EditCommand => ({ action: 'addNode', node: node as NewNode })),
    ...relations.map((tie): EditCommand => ({ action: 'addRelation', relation: tie })),
  ];
  const stamp = { author: 'tried', at: input.today, sequence: graph.sequence + 1 };
  const { edits } = resolveEdits(graph, commands, stamp);
  const copy = layerGraph(graph);
  const gone = new Set<string>();
  for (const edit of edits) {
    applyEdit(copy, edit);
    if (edit.action === 'put' && edit.after === null) gone.add(edit.id);
  }
  return { input: { ...input, graph: copy }, gone };
}

function removal({ nodes }: Graph, id: string): EditCommand {
  return { action: nodes.has(id) ? 'removeNode' : 'removeRelation', id };
}

const notThere: ReadonlySet<string> = new Set(['missing', 'proposed']);

function givingWay({ ties, relations }: Graph, { kind, from, to }: TriedRelation): readonly string[] {
  return [...(ties.get(from) ?? [])].filter((id) => {
    const standing = relations.get(id);
    if (standing?.kind !== kind || !notThere.has(standing.status)) return false;
    return (
      (standing.from === from && standing.to === to) ||
      (relationKind(kind).mutual && standing.from === to && standing.to === from)
    );
  });
}
