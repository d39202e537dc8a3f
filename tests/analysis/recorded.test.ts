import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assortativity } from '../../server/analysis/assortativity.ts';
import { addDependencies, createScratch } from '../../server/analysis/addDependencies.ts';
import { betweenness } from '../../server/analysis/betweenness.ts';
import { blocks } from '../../server/analysis/blocks.ts';
import { communities } from '../../server/analysis/communities.ts';
import { components } from '../../server/analysis/components.ts';
import { constraint } from '../../server/analysis/constraint.ts';
import { cutPoints } from '../../server/analysis/cutPoints.ts';
import { disjointRoutes } from '../../server/analysis/disjointRoutes.ts';
import { distances } from '../../server/analysis/distances.ts';
import { dominators } from '../../server/analysis/dominators.ts';
import { effectiveSize } from '../../server/analysis/effectiveSize.ts';
import { falseDiscovery } from '../../server/analysis/falseDiscovery.ts';
import { kCore } from '../../server/analysis/kCore.ts';
import { modularity } from '../../server/analysis/modularity.ts';
import { sampledBetweenness } from '../../server/analysis/sampledBetweenness.ts';
import { sharedNeighbours } from '../../server/analysis/sharedNeighbours.ts';
import { shortestRoutes } from '../../server/analysis/shortestRoutes.ts';
import { expectClose } from './close.ts';
import { directed, tieEnds, undirected } from './indexes.ts';

/** What `recorded/record.py` wrote of a network without direction; null stands for NaN. */
type Recorded = {
  readonly nodeCount: number;
  readonly ties: readonly (readonly [number, number])[];
  readonly weights: readonly number[];
  readonly betweenness: readonly number[];
  readonly tieBetweenness: readonly number[];
  readonly constraint: readonly (number | null)[];
  readonly weightedConstraint: readonly (number | null)[];
  readonly effectiveSize: readonly (number | null)[];
  readonly coreNumbers: readonly number[];
  readonly cutPoints: readonly number[];
  readonly bridges: readonly (readonly [number, number])[];
  readonly blocks: readonly (readonly number[])[];
  readonly componentSizes: readonly number[];
  readonly meanDistance: number;
  readonly longestDistance: number;
  readonly distanceFragmentation: number;
  readonly leidenModularity: number;
  readonly likelyPairs: readonly (readonly [number, number, number, number])[];
  readonly routes: {
    readonly from: number;
    readonly to: number;
    readonly lengths: readonly number[];
    readonly independent: number;
  };
  readonly groups?: {
    readonly of: readonly number[];
    readonly count: number;
    readonly modularity: number;
    readonly assortativity: number;
  };
};

const read = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'recorded', `${name}.json`), 'utf8'));
const graphOf = ({ nodeCount, ties }: Pick<Recorded, 'nodeCount' | 'ties'>) => ({
  nodeCount,
  from: ties.map(([from]) => from),
  to: ties.map(([, to]) => to),
});
const numbers = (values: readonly (number | null)[]): number[] => values.map((value) => value ?? NaN);
const both = (pairs: readonly (readonly [number, number])[]): string[] => pairs.map((pair) => pair.join('-')).sort();

describe.each(['karate', 'davis', 'florentineMarriage', 'florentineBusiness', 'miserables', 'films'])(
  '%s, as networkx and igraph have it',
  (name) => {
    const recorded = read(name) as Recorded;
    const index = undirected(graphOf(recorded));

    it('betweenness of nodes and ties', () => {
      const found = betweenness(index);
      expectClose(found.nodes, recorded.betweenness, name);
      expect(both(tieEnds(index))).toEqual(both(recorded.ties));
      const byEnds = new Map(
        recorded.ties.map((ends, tie) => [ends.join('-'), recorded.tieBetweenness[tie] as number]),
      );
      expectClose(
        found.ties,
        tieEnds(index).map((ends) => byEnds.get(ends.join('-')) ?? NaN),
        name,
      );
    });

    it('betweenness from a sample, no further off than it says', () => {
      const { nodes, errors } = sampledBetweenness(index, Math.ceil(recorded.nodeCount / 2), 1);
      recorded.betweenness.forEach((exact, node) => {
        expect(Math.abs((nodes[node] as number) - exact), `node ${node}`).toBeLessThanOrEqual(errors[node] as number);
      });
    });

    it('constraint, with weights and without, effective size and core numbers', () => {
      expectClose(constraint(index), numbers(recorded.constraint), name);
      const byEnds = new Map(recorded.ties.map((ends, tie) => [ends.join('-'), recorded.weights[tie] as number]));
      const weights = tieEnds(index).map((ends) => byEnds.get(ends.join('-')) ?? NaN);
      expectClose(constraint(index, weights), numbers(recorded.weightedConstraint), name);
      expectClose(effectiveSize(index).size, numbers(recorded.effectiveSize), name);
      expect([...kCore(index)]).toEqual(recorded.coreNumbers);
    });

    it('pieces, cut points, bridges and blocks', () => {
      expect([...components(index).sizes]).toEqual(recorded.componentSizes);
      const found = cutPoints(index);
      expect([...found.pieces].flatMap((many, node) => (many > 1 ? [node] : []))).toEqual(recorded.cutPoints);
      expect(both(tieEnds(index).filter((_, tie) => (found.bridges[tie] as number) > 0))).toEqual(
        both(recorded.bridges),
      );
      const { count, offsets, nodes } = blocks(index);
      const own = Array.from({ length: count }, (_, block) =>
        nodes.subarray(offsets[block], offsets[block + 1]).join(),
      );
      expect(own.sort()).toEqual(recorded.blocks.map((block) => block.join()).sort());
    });

    it('distances', () => {
      const found = distances(index);
      expect(found.mean).toBeCloseTo(recorded.meanDistance, 10);
      expect(found.longest).toBe(recorded.longestDistance);
      expect(found.distanceFragmentation).toBeCloseTo(recorded.distanceFragmentation, 10);
    });

    it('likely pairs and their scores', () => {
      const wanted = new Map(recorded.likelyPairs.map(([a, b, ...scores]) => [`${a}-${b}`, scores]));
      const found = sharedNeighbours(index);
      expect(found.a).toHaveLength(wanted.size);
      found.a.forEach((a, at) => {
        const scores = [found.adamicAdar[at] ?? NaN, found.resourceAllocation[at] ?? NaN];
        expectClose(scores, wanted.get(`${a}-${String(found.b[at])}`) ?? [], `${a}-${String(found.b[at])}`);
      });
    });

    it('routes one after the other, and how many are independent', () => {
      const { from, to, lengths, independent } = recorded.routes;
      const ways = directed({
        nodeCount: recorded.nodeCount,
        from: recorded.ties.flatMap(([a, b]) => [a, b]),
        to: recorded.ties.flatMap(([a, b]) => [b, a]),
      });
      const found = shortestRoutes(ways, { from: [from], to: [to] }, 50);
      expect(found.map(({ length }) => length)).toEqual(lengths);
      expect(new Set(found.map((route) => route.join())).size).toBe(found.length);
      expect(disjointRoutes(ways.out, from, to).count).toBe(independent);
    });

    it('communities about as good as those of the Leiden method', () => {
      const found = communities(index, 1);
      const count = 1 + Math.max(...found);
      expect(modularity(index, found, count)).toBeGreaterThan(0.99 * recorded.leidenModularity);
    });
  },
);

it.each(['karate', 'davis', 'films'])('%s: modularity and assortativity of its groups', (name) => {
  const recorded = read(name) as Recorded & Required<Pick<Recorded, 'groups'>>;
  const index = undirected(graphOf(recorded));
  const { of, count, ...wanted } = recorded.groups;
  expect(modularity(index, of, count)).toBeCloseTo(wanted.modularity, 10);
  expect(assortativity(index, of, count)).toBeCloseTo(wanted.assortativity, 10);
});

describe('painters, a network with direction, as networkx and igraph have it', () => {
  const recorded = read('painters') as Pick<Recorded, 'nodeCount' | 'ties' | 'betweenness' | 'meanDistance'> & {
    readonly dominatorsFrom0: readonly (number | null)[];
    readonly independentRoutesFrom0: readonly number[];
    readonly routes: readonly { readonly to: number; readonly lengths: readonly number[] }[];
  };
  const index = directed(graphOf(recorded));

  it('betweenness and mean distance', () => {
    const sums = { nodes: new Float64Array(recorded.nodeCount) };
    const scratch = createScratch(index.out);
    for (let source = 0; source < recorded.nodeCount; source += 1) addDependencies(index.out, source, sums, scratch);
    expectClose(sums.nodes, recorded.betweenness, 'painters');
    expect(distances(index.out).mean).toBeCloseTo(recorded.meanDistance, 10);
  });

  it('gateways, independent routes and the routes one after the other', () => {
    expect([...dominators(index, 0)]).toEqual(recorded.dominatorsFrom0.map((node) => node ?? -1));
    for (const { to, lengths } of recorded.routes) {
      if (to === 0) continue;
      expect(disjointRoutes(index.out, 0, to).count, `to ${to}`).toBe(recorded.independentRoutesFrom0[to]);
      const found = shortestRoutes(index, { from: [0], to: [to] }, 20);
      expect(
        found.map(({ length }) => length),
        `to ${to}`,
      ).toEqual(lengths);
    }
  });
});

it('adjusts p-values as scipy does', () => {
  const { ps, qs } = read('falseDiscovery') as { readonly ps: readonly number[]; readonly qs: readonly number[] };
  expectClose(falseDiscovery(ps), qs, 'q');
});
