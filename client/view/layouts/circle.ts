import { languages } from '@sirkel/graph-schema';
import type { FieldId } from '../circle/fields.ts';
import { placeNodes } from '../circle/placeNodes.ts';
import { fieldNames, ringNames } from '../circle/ringNames.ts';
import { planStage, type CellCounts } from '../circle/stage.ts';
import type { Layout, LayoutNode } from './Layout.ts';

/** Rings around everyday life, and fields: the picture that one usually sees. */
export const circle: Layout = {
  id: 'circle',
  place: ({ nodes, ties, layers, fieldLabels, previous }) => {
    const before = previous?.layout === 'circle' ? previous.placement : undefined;
    const stage = planStage(layers, countCells(nodes), before?.stage);
    const names = [...languages.flatMap((language) => ringNames(stage, language)), ...fieldNames(stage, fieldLabels)];
    const placement = placeNodes({
      stage,
      nodes,
      ties: ties.filter(({ status }) => status !== 'proposed').map(({ from, to }) => [from, to] as const),
      names: names.map(({ rect }) => rect),
      previous: before,
    });
    return { layout: 'circle', placement, ground: null, bend: 'round', gathers: true, centre: null, roads: null };
  },
};

/** How many nodes lie in each field of each ring. */
export function countCells(nodes: readonly Pick<LayoutNode, 'layer' | 'field'>[]): CellCounts {
  const counts = new Map<string, Map<FieldId, number>>();
  for (const { layer, field } of nodes) {
    if (layer === undefined) continue;
    const cells = counts.get(layer) ?? new Map<FieldId, number>();
    cells.set(field, (cells.get(field) ?? 0) + 1);
    counts.set(layer, cells);
  }
  return counts;
}
