import { applyEdit, layerGraph, SirkelError } from '@sirkel/graph-schema';
import type { Graph, PutEdit } from '@sirkel/graph-schema';
import { checkRecords } from '../changes/checkRecords.ts';

/**
 * Whether the records that a map file makes fit their map, as those must that are written by hand.
 * @param graph the map at the end of the file
 * @param redacted the ids of what was blanked in it. A relation that has lost its dates may seem to be of the same time
 * as another; that is no fault of the file, so relations that were blanked are not judged.
 * @throws SirkelError INVALID, naming the record
 */
export function checkRestored(graph: Graph, redacted: ReadonlySet<string>): void {
  const judged = layerGraph(graph);
  for (const id of redacted) {
    if (!graph.relations.has(id)) continue;
    applyEdit(judged, { action: 'put', record: 'relation', id, before: null, after: null });
  }
  for (const after of judged.nodes.values()) {
    judge(judged, { action: 'put', record: 'node', id: after.id, before: null, after });
  }
  for (const after of judged.relations.values()) {
    judge(judged, { action: 'put', record: 'relation', id: after.id, before: null, after });
  }
}

function judge(graph: Graph, edit: PutEdit): void {
  try {
    checkRecords(graph, [edit], (_edit, field) => field);
  } catch (error) {
    if (!(error instanceof SirkelError)) throw error;
    const where = `${edit.record} ${edit.id}`;
    const sentence = `The ${where} of the map file does not fit its map: ${error.message}`;
    throw new SirkelError('INVALID', sentence, { path: where });
  }
}
