import { relationKind, type Graph } from '@sirkel/graph-schema';
import type { RouteStep } from '../../engine/routes/Route.ts';
import { listedNames } from '../tables/Table.ts';
import type { ListPlace } from './Asking.ts';

/** A step of a way as it stands in a row. */
export type ToldStep = {
  readonly from: string;
  /** What leads there: the verbs of all ties, in the direction in which they are walked. */
  readonly tie: string;
  readonly to: string;
  readonly fromId: string;
  readonly toId: string;
};

/** Tells the steps of a way by name. */
export function stepsTold(
  steps: readonly RouteStep[],
  { language }: Pick<ListPlace, 'language'>,
  { nodes, relations }: Graph,
): readonly ToldStep[] {
  const nameOf = (id: string): string => nodes.get(id)?.name ?? id;
  return steps.map(({ from, to, ties }) => {
    const verbs = ties.flatMap(({ relation, forward }) => {
      const record = relations.get(relation);
      if (record === undefined) return [];
      const { verb, reverseVerb } = relationKind(record.kind);
      return (forward ? verb : reverseVerb)[language];
    });
    const tie = listedNames([...new Set(verbs)]);
    return { from: nameOf(from), tie, to: nameOf(to), fromId: from, toId: to };
  });
}
