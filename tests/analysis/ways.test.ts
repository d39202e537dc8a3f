import { describe, expect, it } from 'vitest';
import { addDependencies, createScratch } from '../../server/analysis/addDependencies.ts';
import { betweenness, planBetweenness, runBetweennessTask, sumBetweenness } from '../../server/analysis/betweenness.ts';
import { disjointRoutes } from '../../server/analysis/disjointRoutes.ts';
import { distances } from '../../server/analysis/distances.ts';
import { dominators, gatewaysTo } from '../../server/analysis/dominators.ts';
import { sampledBetweenness } from '../../server/analysis/sampledBetweenness.ts';
import { shortestRoutes } from '../../server/analysis/shortestRoutes.ts';
import { createWalk, walkDistances } from '../../server/analysis/walkDistances.ts';
import { expectClose } from './close.ts';
import { everyDirected, everyUndirected } from './everyGraph.ts';
import { directed, tieEnds, undirected } from './indexes.ts';
import { randomGraphs } from './randomGraphs.ts';
import { byLength, simplePaths, type Paths } from './slow/simplePaths.ts';
import { nameOf, type TestGraph } from './TestGraph.ts';

const small = (): TestGraph[] => [...everyUndirected(5), ...randomGraphs(150, { mostNodes: 9, seed: 3 })];
const smallDirected = (): TestGraph[] => [...everyDirected(4), ...randomGraphs(150, { mostNodes: 7, seed: 4 })];

/** Σ over ordered pairs of the share of shortest ways that pass each node, or each tie (by its two ends). */
function shares(
  graph: TestGraph,
  paths: Paths,
  passes: (way: readonly number[]) => readonly string[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (let from = 0; from < graph.nodeCount; from += 1) {
    for (let to = 0; to < graph.nodeCount; to += 1) {
      const ways = paths.shortest(from, to);
      for (const way of ways) for (const name of passes(way)) found.set(name, (found.get(name) ?? 0) + 1 / ways.length);
    }
  }
  return found;
}
const inner = (way: readonly number[]): readonly string[] => way.slice(1, -1).map(String);
const steps = (way: readonly number[]): readonly string[] =>
  way.slice(1).map((node, at) => [node, way[at] as number].sort((a, b) => a - b).join('-'));

describe('on every small graph and on made-up multigraphs', () => {
  it('betweenness of nodes and ties is the share of shortest ways that pass them', () => {
    for (const graph of small()) {
      const index = undirected(graph);
      const paths = simplePaths(graph);
      const ofNodes = shares(graph, paths, inner);
      const ofTies = shares(graph, paths, steps);
      const found = betweenness(index);
      const nodes = Array.from({ length: graph.nodeCount }, (_, node) => (ofNodes.get(String(node)) ?? 0) / 2);
      expectClose(found.nodes, nodes, `nodes of ${nameOf(graph)}`);
      const ties = tieEnds(index).map((ends) => (ofTies.get(ends.join('-')) ?? 0) / 2);
      expectClose(found.ties, ties, `ties of ${nameOf(graph)}`);
    }
  });

  it('dependencies along the direction are the share of directed shortest ways', () => {
    for (const graph of smallDirected()) {
      const { out } = directed(graph);
      const wanted = shares(graph, simplePaths(graph, true), inner);
      const sums = { nodes: new Float64Array(graph.nodeCount) };
      const scratch = createScratch(out);
      for (let source = 0; source < graph.nodeCount; source += 1) addDependencies(out, source, sums, scratch);
      const nodes = Array.from({ length: graph.nodeCount }, (_, node) => wanted.get(String(node)) ?? 0);
      expectClose(sums.nodes, nodes, nameOf(graph));
    }
  });

  it('a sample of all nodes is exact and says that it has no error', () => {
    for (const graph of small().filter(({ nodeCount }) => nodeCount >= 2)) {
      const index = undirected(graph);
      const { nodes, errors, sources } = sampledBetweenness(index, graph.nodeCount, 7);
      expect(sources).toBe(graph.nodeCount);
      expectClose(nodes, betweenness(index).nodes, nameOf(graph));
      expectClose(errors, new Float64Array(graph.nodeCount), nameOf(graph));
    }
  });

  it('distances are the lengths of the shortest ways; pairs without one are told apart', () => {
    for (const graph of smallDirected()) {
      const paths = simplePaths(graph, true);
      const lengths: number[] = [];
      const { out } = directed(graph);
      const walk = createWalk(graph.nodeCount);
      for (let from = 0; from < graph.nodeCount; from += 1) {
        walkDistances(out, [from], walk);
        for (let to = 0; to < graph.nodeCount; to += 1) {
          const way = paths.shortest(from, to)[0];
          expect(walk.distance[to], nameOf(graph)).toBe(from === to ? 0 : way === undefined ? -1 : way.length - 1);
          if (way !== undefined) lengths.push(way.length - 1);
        }
      }
      const found = distances(out);
      const pairs = graph.nodeCount * Math.max(0, graph.nodeCount - 1);
      const sum = lengths.reduce((whole, length) => whole + length, 0);
      expect([found.connectedPairs, found.pairs]).toEqual([lengths.length, pairs]);
      expect(found.longest).toBe(lengths.length === 0 ? null : Math.max(...lengths));
      if (lengths.length === 0) expect(found.mean).toBeNull();
      else expect(found.mean).toBeCloseTo(sum / lengths.length, 12);
      if (pairs === 0) expect(found.distanceFragmentation).toBeNull();
      else expect(found.distanceFragmentation).toBeCloseTo(1 - lengths.reduce((all, d) => all + 1 / d, 0) / pairs, 12);
    }
  });

  it('gateways are those that every way passes', () => {
    for (const graph of smallDirected().filter(({ nodeCount }) => nodeCount > 0)) {
      const paths = simplePaths(graph, true);
      const found = dominators(directed(graph), 0);
      expect(found[0]).toBe(0);
      for (let to = 1; to < graph.nodeCount; to += 1) {
        const ways = paths.between(0, to);
        const shared = (ways[0] ?? []).slice(1, -1).filter((node) => ways.every((way) => way.includes(node)));
        expect(found[to] === -1, nameOf(graph)).toBe(ways.length === 0);
        expect(gatewaysTo(found, to), `${nameOf(graph)}: to ${to}`).toEqual(shared);
      }
    }
  });

  it('independent routes are as many as the fewest nodes that hold them all, and the cut is such a set', () => {
    for (const graph of smallDirected().filter(({ nodeCount }) => nodeCount > 1)) {
      const { out } = directed(graph);
      const paths = simplePaths(graph, true);
      for (const [from, to] of [
        [0, graph.nodeCount - 1],
        [graph.nodeCount - 1, 0],
      ] as const) {
        const ways = paths.between(from, to);
        const found = disjointRoutes(out, from, to);
        const what = `${nameOf(graph)}: ${from} to ${to}`;
        expect(found.count, what).toBe(mostApart(ways));
        const straight = ways.some(({ length }) => length === 2);
        expect(found.cut === null, what).toBe(straight);
        if (found.cut === null) continue;
        expect(found.cut, what).toHaveLength(found.count);
        expect(
          ways.every((way) => way.slice(1, -1).some((node) => found.cut?.includes(node))),
          what,
        ).toBe(true);
      }
    }
  });

  it('the k shortest routes are the first of all ways, in their order', () => {
    for (const graph of smallDirected().filter(({ nodeCount }) => nodeCount > 1)) {
      const index = directed(graph);
      const paths = simplePaths(graph, true);
      const to = graph.nodeCount - 1;
      for (const k of [1, 3, 100]) {
        const found = shortestRoutes(index, { from: [0], to: [to] }, k);
        expect(found, `${nameOf(graph)}: ${k}`).toEqual(paths.between(0, to).slice(0, k));
      }
    }
  });

  it('routes between sets pass no other beginning and end at the first end', () => {
    for (const graph of smallDirected().filter(({ nodeCount }) => nodeCount > 3)) {
      const paths = simplePaths(graph, true);
      const [from, to] = [
        [0, 1],
        [2, 3],
      ];
      const clear = (way: readonly number[]): boolean => way.slice(1, -1).every((node) => node > 3);
      const wanted = from.flatMap((a) => to.flatMap((b) => paths.between(a, b).filter(clear))).sort(byLength);
      expect(shortestRoutes(directed(graph), { from, to }, 100), nameOf(graph)).toEqual(wanted);
    }
  });
});

/** The most ways of which no two share an inner node, by trying every choice. */
function mostApart(ways: readonly (readonly number[])[], from = 0, taken: ReadonlySet<number> = new Set()): number {
  let most = 0;
  for (let at = from; at < ways.length; at += 1) {
    const between = (ways[at] as readonly number[]).slice(1, -1);
    if (between.some((node) => taken.has(node))) continue;
    most = Math.max(most, 1 + mostApart(ways, at + 1, new Set([...taken, ...between])));
  }
  return most;
}

describe('the work in tasks', () => {
  it('comes to the same last bit whoever does which task, and in whatever order they are done', () => {
    for (const graph of randomGraphs(20, { mostNodes: 60, seed: 5 })) {
      const plan = planBetweenness(undirected(graph));
      const backwards = plan.tasks.map((_, at) => plan.tasks.length - 1 - at);
      const done: ReturnType<typeof runBetweennessTask>[] = [];
      for (const at of backwards) done[at] = runBetweennessTask(plan, plan.tasks[at] as (typeof plan.tasks)[number]);
      expect(sumBetweenness(plan, done)).toEqual(betweenness(undirected(graph)));
    }
  });
});
