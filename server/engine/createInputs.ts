import type { Graph } from '@sirkel/graph-schema';
import type { AnalysisInput } from './AnalysisInput.ts';
import type { Selection } from './Selection.ts';

/** What analyses are asked about, of one map. */
export type Inputs = {
  /** The same one for all that is asked alike of one moment, so that what is made of it is made once. */
  of(asked: { readonly selection: Selection; readonly today: string }): AnalysisInput;
};

// Each holds all that was made of the map for it.
const MOST = 4;

/** @param graph is folded by others; what was made of an earlier moment is let go */
export function createInputs(graph: Graph): Inputs {
  const inputs = new Map<string, AnalysisInput>();
  let sequence = graph.sequence;
  return {
    of: ({ selection, today }) => {
      const { settings } = graph;
      if (settings === null) throw new Error('A map without settings was opened.');
      if (graph.sequence !== sequence) inputs.clear();
      sequence = graph.sequence;
      const key = JSON.stringify([selection.statuses, selection.withGroups, today]);
      const known = inputs.get(key) ?? { graph, settings, selection, today };
      inputs.set(key, known);
      for (const oldest of inputs.keys()) if (inputs.size > MOST) inputs.delete(oldest);
      return known;
    },
  };
}
