import { applyEdit, layerGraph } from '@sirkel/graph-schema';
import type { Change, Graph, PutEdit, RecordType } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { stepwise, toEnd, type Steps } from './inTurns.ts';

/** What a record was at an earlier moment; null where it was not there. */
export type Standing<T extends RecordType = RecordType> = {
  [K in T]: { readonly record: K; readonly id: string; readonly value: PutEdit<K>['before'] };
}[T];

/** What stood before some changes. Take them back from the newest on; what an older one says holds. */
export type TakingBack = {
  takeBack(change: Change): void;
  readonly standing: () => readonly Standing[];
};

/** Begins at the present. What was blanked is blank in older changes too, and stays so. */
export function createTakingBack(): TakingBack {
  const known = new Map<string, Standing>();
  return {
    takeBack: ({ edits }) => {
      for (const edit of edits.toReversed()) {
        if (edit.action !== 'put') continue;
        known.set(`${edit.record} ${edit.id}`, standingOf(edit));
      }
    },
    standing: () => [...known.values()],
  };
}

const standingOf = ({ record, id, before }: PutEdit): Standing => ({ record, id, value: before }) as Standing;

/**
 * An earlier moment of a map, from the present back. What was made of it is right only of the map as of `present`: what
 * has changed since is not among what stood.
 */
export type Earlier = {
  readonly sequence: number;
  readonly present: number;
  /** What stood then, of all that has changed up to `present`. */
  readonly standing: readonly Standing[];
};

/**
 * A map as it was at an earlier moment.
 * @param present must not change while what is returned is in use; it stays as it is
 * @param standing what stood then, of all that has changed since
 */
export function* graphAt(present: Graph, standing: readonly Standing[]): Steps<Graph> {
  const graph = layerGraph(present);
  yield* stepwise(standing, ({ record, id, value }) => {
    applyEdit(graph, { action: 'put', record, id, before: null, after: value } as PutEdit);
  });
  return graph;
}

/** What is asked of a map, asked of it as it was. */
export function inputAt(input: AnalysisInput, { standing }: Pick<Earlier, 'standing'>): AnalysisInput {
  const graph = toEnd(graphAt(input.graph, standing));
  return { ...input, graph, settings: graph.settings ?? input.settings };
}
