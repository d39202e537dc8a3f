import { describe, expect, it } from 'vitest';
import { expectClose } from '../../tests/analysis/close.ts';
import { undirected } from '../../tests/analysis/indexes.ts';
import { randomGraphs } from '../../tests/analysis/randomGraphs.ts';
import { nameOf } from '../../tests/analysis/TestGraph.ts';
import { addDependencies, createScratch, type Dependencies } from './addDependencies.ts';
import { addSources } from './addSources.ts';
import type { Adjacency } from './Adjacency.ts';

const emptySums = ({ nodeCount, tieCount }: Adjacency): Required<Dependencies> => ({
  nodes: new Float64Array(nodeCount),
  ties: new Float64Array(tieCount),
});
const weightsOf = (nodeCount: number): Float64Array =>
  Float64Array.from({ length: nodeCount }, (_, node) => 1 + (node % 5));

function oneByOne(index: Adjacency, weights: Float64Array, first: number, last: number): Required<Dependencies> {
  const sums = emptySums(index);
  const scratch = createScratch(index);
  for (let source = first; source < last; source += 1) addDependencies(index, source, sums, scratch, weights);
  return sums;
}

describe('walks that are made together', () => {
  it('come to what each of them comes to alone', () => {
    for (const graph of randomGraphs(60, { mostNodes: 150, seed: 11 })) {
      const index = undirected(graph);
      const weights = weightsOf(index.nodeCount);
      const last = index.nodeCount;
      const [sums, wanted] = [emptySums(index), oneByOne(index, weights, 0, last)];
      addSources(index, weights, { first: 0, last }, sums);
      expectClose(sums.nodes, wanted.nodes, `nodes of ${nameOf(graph)}`);
      expectClose(sums.ties, wanted.ties, `ties of ${nameOf(graph)}`);
    }
  });

  it('may begin and end anywhere, and be one alone', () => {
    const [graph] = [...randomGraphs(1, { mostNodes: 400, seed: 8 })].filter(({ nodeCount }) => nodeCount > 100);
    if (graph === undefined) throw new Error('The graph is too small.');
    const index = undirected(graph);
    const weights = weightsOf(index.nodeCount);
    for (const [first, last] of [
      [0, 0],
      [3, 4],
      [5, 38],
      [70, 97],
    ] as const) {
      const sums = emptySums(index);
      addSources(index, weights, { first, last }, sums);
      expectClose(sums.nodes, oneByOne(index, weights, first, last).nodes, `${first} to ${last}`);
    }
  });

  it('reach the nodes of a long ring in a different step each', () => {
    const nodes = Array.from({ length: 300 }, (_, node) => node);
    // Numbered so that the sources of one go lie far apart.
    const place = (node: number): number => (node * 7) % 300;
    const index = undirected({
      nodeCount: 300,
      from: nodes.map(place),
      to: nodes.map((node) => place((node + 1) % 300)),
    });
    const weights = new Float64Array(300).fill(1);
    const sums = emptySums(index);
    addSources(index, weights, { first: 0, last: 300 }, sums);
    expectClose(sums.nodes, oneByOne(index, weights, 0, 300).nodes, 'ring');
    // From a source d − 1 lie on the way to either of those d steps off, and 149 on the ways to the one across: 2 (0 + … + 148) + 149.
    expect(sums.nodes[0]).toBeCloseTo(149 ** 2, 6);
  });

  it('of the nodes alone come to the same last bit', () => {
    for (const graph of randomGraphs(20, { mostNodes: 100, seed: 12 })) {
      const index = undirected(graph);
      const weights = weightsOf(index.nodeCount);
      const [both, nodes] = [emptySums(index), { nodes: new Float64Array(index.nodeCount) }];
      addSources(index, weights, { first: 0, last: index.nodeCount }, both);
      addSources(index, weights, { first: 0, last: index.nodeCount }, nodes);
      expect(nodes.nodes).toEqual(both.nodes);
    }
  });
});
