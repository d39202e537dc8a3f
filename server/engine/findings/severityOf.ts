import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Severity } from '../Finding.ts';
import { layersInOrder } from '../gaps/coverage.ts';
import { once } from '../projections/projectionsOf.ts';

const innermostOf = once(({ settings }) => ({ id: layersInOrder(settings)[0] }));

/** What is missing weighs most where it touches people's own lives: one of its nodes lies in the innermost ring. */
export function severityOf(input: AnalysisInput, nodes: readonly string[]): Severity {
  const { id: innermost } = innermostOf(input);
  return nodes.some((id) => innermost !== undefined && input.graph.nodes.get(id)?.layer === innermost)
    ? 'people'
    : 'coordination';
}
