import { components } from '../../analysis/components.ts';
import { fragmentation } from '../../analysis/fragmentation.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { elements } from '../findings/coverageFindings.ts';
import { coverage } from '../gaps/coverage.ts';
import { needs } from '../gaps/needs.ts';
import { projectAll } from '../projections/projectAll.ts';
import { isSelected } from '../Selection.ts';

export type Indicator = { readonly id: string; readonly value: number | null };

/** Some numbers of a whole map; null where they cannot be computed. */
export function indicatorsOf(input: AnalysisInput): { readonly indicators: readonly Indicator[] } {
  const { index } = projectAll(input.graph, { ...input.selection, withGroups: true });
  const { sizes } = components(index);
  const all = needs(input);
  const met = all.filter(({ state }) => state === 'met' || state === 'thin').length;
  const ties = [...input.graph.relations.values()].filter((relation) => isSelected(relation, input.selection)).length;
  return {
    indicators: [
      { id: 'entries', value: index.nodeCount },
      { id: 'ties', value: ties },
      { id: 'needsMet', value: all.length === 0 ? null : met / all.length },
      { id: 'coverage', value: coverage(input, elements).share },
      { id: 'pieces', value: sizes.length },
      { id: 'fragmentation', value: fragmentation(index) },
    ],
  };
}
