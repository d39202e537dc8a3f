import type { NodeKind } from '@sirkel/graph-schema';
import { nodeKinds } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { isSelected } from '../Selection.ts';
import { known, type Indicator } from './Indicator.ts';

/** How many entries of a kind count. */
export type KindCount = { readonly kind: NodeKind; readonly count: number };

/** Tells how many entries of each kind count, in the order of the kinds. Groups and roles are entries too. */
export function countKinds({ graph, selection }: AnalysisInput): readonly KindCount[] {
  const counts = new Map<string, number>(nodeKinds.map(({ id }) => [id, 0]));
  for (const node of graph.nodes.values()) {
    if (isSelected(node, selection)) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind: kind as NodeKind, count }));
}

/** Tells how much has been recorded. It grows with the work that was put in, and says nothing of the region. */
export function sizeIndicators(input: AnalysisInput, kinds: readonly KindCount[]): readonly Indicator[] {
  const entries = kinds.reduce((sum, { count }) => sum + count, 0);
  const ties = [...input.graph.relations.values()].filter((relation) => isSelected(relation, input.selection)).length;
  return [known('entries', entries), known('ties', ties)];
}
