import type { AnalysisInput } from '../AnalysisInput.ts';

/** The names of some nodes in the same order; of one that is gone, its id. */
export const namesOf = ({ graph }: Pick<AnalysisInput, 'graph'>, ids: readonly string[]): readonly string[] =>
  ids.map((id) => graph.nodes.get(id)?.name ?? id);
