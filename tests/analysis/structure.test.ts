import { describe, expect, it } from 'vitest';
import { blocks } from '../../server/analysis/blocks.ts';
import { components } from '../../server/analysis/components.ts';
import { cutPoints } from '../../server/analysis/cutPoints.ts';
import { fragmentation } from '../../server/analysis/fragmentation.ts';
import { kCore } from '../../server/analysis/kCore.ts';
import { piecesWithout } from '../../server/analysis/piecesWithout.ts';
import { everyUndirected } from './everyGraph.ts';
import { tieEnds, undirected } from './indexes.ts';
import { randomGraphs } from './randomGraphs.ts';
import { componentSets } from './slow/componentSets.ts';
import { neighbourSets } from './slow/neighbourSets.ts';
import { simplePaths } from './slow/simplePaths.ts';
import { nameOf, type TestGraph } from './TestGraph.ts';

const graphs = (): TestGraph[] => [...everyUndirected(5), ...randomGraphs(300, { mostNodes: 14, seed: 1 })];
const sorted = (sets: readonly ReadonlySet<number>[]): number[][] =>
  sets
    .map((set) => [...set].sort((a, b) => a - b))
    .sort((one, other) => other.length - one.length || (one[0] as number) - (other[0] as number));

describe('on every graph of up to five nodes, and on made-up multigraphs', () => {
  it('components are what merging finds, numbered by size, and F the share of pairs they keep apart', () => {
    for (const graph of graphs()) {
      const index = undirected(graph);
      const wanted = sorted(componentSets(graph));
      const { of, sizes } = components(index);
      expect([...sizes], nameOf(graph)).toEqual(wanted.map(({ length }) => length));
      wanted.forEach((nodes, component) => {
        for (const node of nodes) expect(of[node], nameOf(graph)).toBe(component);
      });
      let apart = 0;
      for (const a of of) for (const b of of) if (a !== b) apart += 1;
      const pairs = graph.nodeCount * (graph.nodeCount - 1);
      const f = fragmentation(index);
      if (pairs <= 0) expect(f).toBeNull();
      else expect(f, nameOf(graph)).toBeCloseTo(apart / pairs, 12);
    }
  });

  it('cut points and bridges are those without which there are more pieces, with what falls off', () => {
    for (const graph of graphs()) {
      const index = undirected(graph);
      const { pieces, cutOff, bridges } = cutPoints(index);
      const whole = componentSets(graph);
      for (let node = 0; node < graph.nodeCount; node += 1) {
        const own = whole.find((piece) => piece.has(node)) as ReadonlySet<number>;
        const left = componentSets(graph, new Set([node])).filter((piece) =>
          [...piece].every((other) => own.has(other)),
        );
        const largest = Math.max(0, ...left.map(({ size }) => size));
        expect(pieces[node], `${nameOf(graph)} without ${node}`).toBe(left.length);
        expect(cutOff[node], `${nameOf(graph)} without ${node}`).toBe(left.length < 2 ? 0 : own.size - 1 - largest);
        expect(piecesWithout(index, { nodes: [node] }).map((piece) => [...piece])).toEqual(sorted(left));
      }
      tieEnds(index).forEach(([a, b], tie) => {
        const left = componentSets(graph, new Set(), [a, b]);
        const sides = left.filter((piece) => piece.has(a) || piece.has(b));
        const isBridge = left.length > whole.length;
        const smaller = Math.min(...sides.map(({ size }) => size));
        expect(bridges[tie], `${nameOf(graph)} without ${a}-${b}`).toBe(isBridge ? smaller : 0);
        expect(piecesWithout(index, { ties: [tie] }).map((piece) => [...piece])).toEqual(sorted(sides));
      });
    }
  });

  it('two ties are of one block when a ring leads through both', () => {
    for (const graph of [...everyUndirected(5), ...randomGraphs(60, { mostNodes: 8, seed: 2 })]) {
      const index = undirected(graph);
      const { ofTie, offsets, nodes, count } = blocks(index);
      const ends = tieEnds(index);
      const rings = ringsOf(graph);
      ends.forEach((one, a) => {
        ends.forEach((other, b) => {
          const together = a === b || rings.some((ring) => has(ring, one) && has(ring, other));
          expect(ofTie[a] === ofTie[b], `${nameOf(graph)}: ${String(one)} and ${String(other)}`).toBe(together);
        });
      });
      for (let block = 0; block < count; block += 1) {
        const own = new Set(ends.filter((_, tie) => ofTie[tie] === block).flat());
        expect([...nodes.subarray(offsets[block], offsets[block + 1])]).toEqual([...own].sort((x, y) => x - y));
      }
    }
  });

  it('a core number is the largest k that is left when all with fewer ties are taken away', () => {
    for (const graph of graphs()) {
      const found = kCore(undirected(graph));
      const next = neighbourSets(graph);
      for (let k = 0; k <= graph.nodeCount; k += 1) {
        const left = new Set(next.keys());
        const degree = (node: number): number => [...(next[node] ?? [])].filter((other) => left.has(other)).length;
        for (let gone: number[] = [-1]; gone.length > 0;) {
          gone = [...left].filter((node) => degree(node) < k);
          for (const node of gone) left.delete(node);
        }
        found.forEach((core, node) => expect(core >= k, `${nameOf(graph)}: ${node} in ${k}`).toBe(left.has(node)));
      }
    }
  });
});

/** All closed ways of three and more that pass nobody twice. */
function ringsOf(graph: TestGraph): readonly (readonly number[])[] {
  const paths = simplePaths(graph);
  const next = neighbourSets(graph);
  return next.flatMap((others, a) =>
    [...others].flatMap((b) => paths.between(a, b).filter(({ length }) => length > 2)),
  );
}

function has(ring: readonly number[], [a, b]: readonly [number, number]): boolean {
  return ring.some((node, at) => {
    const next = ring[(at + 1) % ring.length];
    return (node === a && next === b) || (node === b && next === a);
  });
}
