import { emptyGraph, putNode, putRelation, putSettings } from '@sirkel/graph-schema';
import type { MapSettings } from '@sirkel/graph-schema';
import { inventMap } from '@sirkel/seed';
import type { AnalysisInput } from '@sirkel/server/engine/AnalysisInput';
import { defaultSelection } from '@sirkel/server/engine/Selection';

const RANDOM = 7;
const TODAY = '2026-06-15';

/**
 * A made-up map as a thread holds it, to which records come by structured clone: an object that a check has just made has a
 * shape of its own, and is read more slowly. A new one each time, so that nothing is remembered of an earlier one.
 */
export function inventedInput(nodes: number, tiesPerNode: number): AnalysisInput {
  const { edits, settings: given } = inventMap(nodes, RANDOM, tiesPerNode);
  const settings: MapSettings = { ...given, version: 1 };
  const graph = emptyGraph();
  putSettings(graph, settings);
  for (const edit of edits.flat()) {
    if (edit.action === 'addNode') putNode(graph, structuredClone({ ...edit.node, version: 1 }));
    if (edit.action === 'addRelation') putRelation(graph, structuredClone({ ...edit.relation, version: 1 }));
  }
  return { graph, settings, selection: defaultSelection, today: TODAY };
}
