import { SirkelError, type FieldConflict } from '../errors.ts';
import { applyEdit } from './applyChange.ts';
import { isLoose, looseRecords, type Edit, type PutEdit, type RecordType, type Records } from './Change.ts';
import type { Graph } from './Graph.ts';
import { layerGraph } from './layerGraph.ts';

/** What a change writes into the records it touches. */
export type Stamp = {
  /** The random id of the person. */
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The sequence the change will have; becomes the `version` of what it touches. */
  readonly sequence: number;
};

/** A change in the making: a scratch graph that already shows what was decided, and the edits so far. */
export type Draft = {
  readonly graph: Graph;
  readonly stamp: Stamp;
  /** What stood before the change, whatever the change has done to it since; null when nothing did. */
  before(record: RecordType, id: string): Records[RecordType] | null;
  /** Puts a record (or removes it, null); several puts of one record become one edit. */
  put<T extends RecordType>(record: T, id: string, after: Records[T] | null): void;
  /** Notes fields that two people's edits differ in; all of them are told at the end. */
  conflict(conflicts: readonly FieldConflict[], path?: string): void;
  /**
   * The edits, in an order in which no relation ever stands without its ends.
   * @throws SirkelError CONFLICT with all conflicts that were noted
   */
  finish(): readonly PutEdit[];
};

/** @param graph stays as it is */
export function createDraft(graph: Graph, stamp: Stamp): Draft {
  const scratch = layerGraph(graph);
  const edits = new Map<string, PutEdit>();
  const conflicts: FieldConflict[] = [];
  let firstPath: string | undefined;
  const before = (record: RecordType, id: string): Records[RecordType] | null => {
    const edit = edits.get(`${record} ${id}`);
    return edit === undefined ? standing(scratch, record, id) : edit.before;
  };
  return {
    graph: scratch,
    stamp,
    before,
    put: (record, id, after) => {
      const edit = { action: 'put', record, id, before: before(record, id), after } as PutEdit;
      edits.set(`${record} ${id}`, edit);
      applyEdit(scratch, edit);
    },
    conflict: (more, path) => {
      if (more.length > 0 && conflicts.length === 0) firstPath = path;
      conflicts.push(...more);
    },
    finish: () => {
      if (conflicts.length > 0) throw conflictError(conflicts, firstPath);
      return inOrder([...edits.values()].filter(({ before, after }) => before !== null || after !== null));
    },
  };
}

/** A record as a graph has it, whether its ends are there or not; null when it is not there. */
export function standing(graph: Graph, record: RecordType, id: string): Records[RecordType] | null {
  if (record === 'mapSettings') return graph.settings;
  if (record === 'node') return graph.nodes.get(id) ?? null;
  if (isLoose(record)) return graph[looseRecords[record]].get(id) ?? null;
  return graph.relations.get(id) ?? graph.waiting.get(id) ?? null;
}

function inOrder(edits: readonly PutEdit[]): readonly PutEdit[] {
  return edits.toSorted((one, other) => place(one) - place(other));
}

function place({ record, after }: Edit & { readonly action: 'put' }): number {
  if (record === 'relation') return after === null ? 0 : 3;
  return record === 'node' ? 2 : 1;
}

function conflictError(conflicts: readonly FieldConflict[], path: string | undefined): SirkelError {
  const fields = [...new Set(conflicts.map(({ field }) => field))].join(', ');
  return new SirkelError(
    'CONFLICT',
    `Someone else has changed this in the meantime (${fields}); both values are given, so that one can choose.`,
    path === undefined ? { conflicts } : { path, conflicts },
  );
}
