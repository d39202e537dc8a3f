import type { Localized } from '@sirkel/graph-schema';
import { buildDirected } from '../../analysis/buildAdjacency.ts';
import { disjointRoutes } from '../../analysis/disjointRoutes.ts';
import { dominators, gatewaysTo } from '../../analysis/dominators.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { namesOf } from '../findings/namesOf.ts';
import { inAll, listed } from '../sentences/names.ts';
import type { Passing } from './Route.ts';
import type { RouteGraph } from './routeScope.ts';

/**
 * Whom all ways pass, and how many ways share nobody. Where there are several beginnings or ends, or the end is whoever
 * helps, each of them is one of those that may be passed: help that all comes from one is told to do so.
 */
export function passing(input: AnalysisInput, graph: RouteGraph): Passing {
  const { ids } = graph.projected;
  const between = betweenEnds(graph);
  const { count, cut } = disjointRoutes(between.index.out, between.from, between.to);
  const idsOf = (numbers: readonly number[]): readonly string[] => numbers.flatMap((number) => ids[number] ?? []);
  const found = {
    gateways: idsOf(gatewaysTo(dominators(between.index, between.from), between.to)),
    independent: count,
    cut: cut === null ? null : idsOf(cut),
  };
  return { ...found, sentence: sentenceOf(input, found) };
}

/**
 * The graph with one beginning and one end: where there are several, one more node stands before or behind them. No tie
 * leads out of an end or into a beginning, for a way ends at the first end and passes no other beginning.
 */
function betweenEnds({ projected, starts, ends, isOpen }: RouteGraph) {
  const { out } = projected.index;
  const [isStart, isEnd] = [new Set(starts), new Set(ends)];
  const [beforeAll, behindAll] = [out.nodeCount, out.nodeCount + 1];
  const from: number[] = [];
  const to: number[] = [];
  const add = (tail: number, head: number): void => {
    from.push(tail);
    to.push(head);
  };
  for (let node = 0; node < out.nodeCount; node += 1) {
    if (isEnd.has(node)) continue;
    for (let entry = out.offsets[node] as number; entry < (out.offsets[node + 1] as number); entry += 1) {
      const target = out.targets[entry] as number;
      if (isStart.has(target)) continue;
      add(node, target);
    }
  }
  const only = (nodes: readonly number[], standIn: number): number =>
    nodes.length === 1 ? (nodes[0] as number) : standIn;
  const [first, last] = [only(starts, beforeAll), isOpen ? behindAll : only(ends, behindAll)];
  if (first === beforeAll) starts.forEach((node) => add(first, node));
  if (last === behindAll) ends.forEach((node) => add(node, last));
  return { index: buildDirected(out.nodeCount + 2, { from, to }).index, from: first, to: last };
}

type Found = Omit<Passing, 'sentence'>;

function sentenceOf(input: AnalysisInput, { gateways, independent, cut }: Found): Localized {
  return inAll((language) => {
    if (cut === null) {
      return {
        nb: `En kobling går rett mellom dem, så ingen må passeres. Veier som ikke deler noen underveis: ${independent}.`,
        nn: `Ei kopling går rett mellom dei, så ingen må passerast. Vegar som ikkje deler nokon undervegs: ${independent}.`,
        en: `A tie leads straight between them, so nobody has to be passed. Ways that share nobody: ${independent}.`,
      }[language];
    }
    const names = listed(namesOf(input, gateways.length > 0 ? gateways : cut), language);
    if (gateways.length > 0) {
      return {
        nb: `Alle registrerte veier går gjennom ${names}.`,
        nn: `Alle registrerte vegar går gjennom ${names}.`,
        en: `All recorded ways lead through ${names}.`,
      }[language];
    }
    return {
      nb: `${independent} veier deler ingen underveis. Alle er stengt først når disse er borte: ${names}.`,
      nn: `${independent} vegar deler ingen undervegs. Alle er stengde først når desse er borte: ${names}.`,
      en: `${independent} ways share nobody. All are closed only when these are gone: ${names}.`,
    }[language];
  });
}
