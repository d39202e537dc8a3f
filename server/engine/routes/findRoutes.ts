import type { RelationKind } from '@sirkel/graph-schema';
import { shortestRoutes } from '../../analysis/shortestRoutes.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { noRoute } from './noRoute.ts';
import { passing } from './passing.ts';
import type { Route, Routes } from './Route.ts';
import { routeOf } from './routeOf.ts';
import { buildRouteGraph, scopeOf, type RouteQuestion } from './routeScope.ts';

/** More ways than that nobody compares. */
export const MOST_ROUTES = 20;
/** More beginnings or ends than that are no question of one person. */
export const MOST_ENDS = 50;

/**
 * Tells how one comes from here to there: the k shortest ways without a loop, whom all ways pass, and how many ways share
 * nobody; where there is no way, how far one comes and what would close it.
 * @param kinds the ties to go by; those that carry something when absent
 */
export function findRoutes(
  input: AnalysisInput,
  question: RouteQuestion,
  k: number,
  kinds: readonly RelationKind[] | undefined,
): Routes {
  const scope = scopeOf(question, input.selection, kinds);
  const graph = buildRouteGraph(input.graph, question, scope);
  const { projected, starts, ends } = graph;
  const found = shortestRoutes(projected.index, { from: starts, to: ends }, k + 1);
  const routes = found.slice(0, k).map((numbers) => routeOf(input, graph, numbers));
  return {
    routes: inOrder(routes),
    more: found.length > k,
    passing: routes.length === 0 ? null : passing(input, graph),
    none: routes.length === 0 ? noRoute(input, question, scope, graph) : null,
    kinds: [...scope.kinds].sort(),
    leftOut: projected.leftOut,
  };
}

/** The shortest first; of equals those through fewer groups, then across fewer rings, then as the kernel has them. */
function inOrder(routes: readonly Route[]): readonly Route[] {
  const rings = ({ ringsCrossed }: Route): number => ringsCrossed ?? Infinity;
  return [...routes].sort(
    (a, b) =>
      a.steps.length - b.steps.length ||
      a.throughGroups.length - b.throughGroups.length ||
      (rings(a) === rings(b) ? 0 : rings(a) - rings(b)),
  );
}
