import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Severity } from '../Finding.ts';
import { layersInOrder } from '../gaps/coverage.ts';

/** What is missing weighs most where it touches people's own lives: one of its nodes lies in the innermost ring. */
export function severityOf({ graph, settings }: AnalysisInput, nodes: readonly string[]): Severity {
  const [innermost] = layersInOrder(settings);
  return nodes.some((id) => innermost !== undefined && graph.nodes.get(id)?.layer === innermost)
    ? 'people'
    : 'coordination';
}
