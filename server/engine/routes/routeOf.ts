import type { DirectedAdjacency } from '../../analysis/Adjacency.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Projected } from '../projections/Projected.ts';
import { isGroup } from '../Selection.ts';
import { isSameHands, ringsCrossed } from './roadMeasures.ts';
import type { Route, RouteStep, RouteTie } from './Route.ts';
import type { RouteGraph } from './routeScope.ts';
import { routeSentence } from './routeSentence.ts';

/** One step, between two that a tie leads from and to. */
export function stepOf(
  { graph }: AnalysisInput,
  { ids, index, relationsOf }: Projected<DirectedAdjacency>,
  from: number,
  to: number,
): RouteStep {
  const { offsets, targets, ties } = index.out;
  const row = targets.subarray(offsets[from], offsets[from + 1]);
  const tie = ties[(offsets[from] as number) + row.indexOf(to)] as number;
  const start = ids[from] as string;
  return {
    from: start,
    to: ids[to] as string,
    ties: relationsOf(tie).map((relation): RouteTie => ({
      relation,
      forward: graph.relations.get(relation)?.from === start,
    })),
  };
}

/** A way as it is told, from the numbers of its nodes. */
export function routeOf(input: AnalysisInput, { projected }: RouteGraph, numbers: readonly number[]): Route {
  return toldRoute(
    input,
    numbers.slice(1).map((to, at) => stepOf(input, projected, numbers[at] as number, to)),
  );
}

/** A way as it is told, from its steps. */
export function toldRoute(input: AnalysisInput, steps: readonly RouteStep[]): Route {
  const nodes = [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];
  const isHand = (id: string): boolean => ['actor', 'service'].includes(input.graph.nodes.get(id)?.kind ?? '');
  return {
    nodes,
    relations: steps.flatMap(({ ties }) => ties.map(({ relation }) => relation)),
    steps,
    handOffs: steps.filter((step) => isHand(step.from) && isHand(step.to) && !isSameHands(input, step)).length,
    ringsCrossed: ringsCrossed(input, nodes),
    throughGroups: nodes.slice(1, -1).filter((id) => {
      const node = input.graph.nodes.get(id);
      return node !== undefined && isGroup(node);
    }),
    sentence: routeSentence(input, steps),
  };
}
