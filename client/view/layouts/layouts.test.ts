import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { emptyGraph } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { layouts } from '../../canvas/layouts/layouts.ts';
import { buildPicture } from '../buildPicture.ts';
import { madeUpFieldLabels, madeUpLayers, madeUpMap } from '../madeUpMap.fixture.ts';
import { visibleGraph } from '../visibleGraph.ts';
import type { LaidOut, Layout, LayoutInput } from './Layout.ts';
import { layoutInput } from './layoutInput.ts';

const inputOf = (graph: Graph, previous?: LaidOut): LayoutInput =>
  layoutInput(graph, { layers: madeUpLayers, fieldLabels: madeUpFieldLabels, centre: null, previous });

/** A made-up map whose innermost needs are people's, some of them met. */
function mapOfPeople(): Graph {
  const graph = madeUpMap();
  for (const node of [...graph.nodes.values()]) {
    if (node.layer === 'everydayLife') graph.nodes.set(node.id, { ...node, whose: 'people' } as unknown as NodeRecord);
  }
  const services = [...graph.nodes.values()].filter(({ kind, status }) => kind === 'service' && status === 'existing');
  const needs = [...graph.nodes.values()].filter(({ layer }) => layer === 'everydayLife');
  needs.slice(0, 4).forEach(({ id: to }, index) => {
    const from = services[index]?.id ?? '';
    const tie = { id: `help-${to}`, kind: 'addresses', from, to, status: 'existing', version: 1 };
    graph.relations.set(tie.id, tie as unknown as RelationRecord);
  });
  return graph;
}

const spotsOf = (laidOut: LaidOut): readonly (readonly [string, number, number])[] =>
  [...laidOut.placement.spots]
    .map(([id, { x, y }]) => [id, Number(x.toFixed(6)), Number(y.toFixed(6))] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

const nearestPair = (laidOut: LaidOut): number => {
  const points = [...laidOut.placement.spots.values()];
  let nearest = Number.POSITIVE_INFINITY;
  points.forEach((a, index) => {
    for (const b of points.slice(index + 1)) nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y));
  });
  return nearest;
};

/** What a layout shows of a map: all of it, or what lies on a road from people's needs. */
const shownBy = ({ id }: Layout, laidOut: LaidOut, graph: Graph): number =>
  id === 'middle' ? laidOut.placement.spots.size : graph.nodes.size;

describe.each(layouts)('layout $id', (layout) => {
  const graph = mapOfPeople();
  const input = inputOf(graph);
  const laidOut = layout.place(input);

  it('gives the same places each time, in whatever order nodes and ties come', () => {
    const turned = { ...input, nodes: input.nodes.toReversed(), ties: input.ties.toReversed() };
    expect(spotsOf(layout.place(input))).toEqual(spotsOf(laidOut));
    expect(spotsOf(layout.place(turned))).toEqual(spotsOf(laidOut));
  });

  it('gives every node that it shows a place, and no two the same', () => {
    expect(laidOut.placement.spots.size).toBe(shownBy(layout, laidOut, graph));
    expect(laidOut.placement.spots.size).toBeGreaterThan(8);
    expect(nearestPair(laidOut)).toBeGreaterThan(16);
  });

  it('has all that it shows within its bounds', () => {
    const bounds = laidOut.ground?.bounds;
    if (bounds === undefined) return;
    for (const { x, y } of laidOut.placement.spots.values()) {
      expect(x).toBeGreaterThan(bounds.x);
      expect(x).toBeLessThan(bounds.x + bounds.width);
      expect(y).toBeGreaterThan(bounds.y);
      expect(y).toBeLessThan(bounds.y + bounds.height);
    }
  });

  it('moves nothing while nothing changes, and little when one is added', () => {
    expect(spotsOf(layout.place({ ...input, previous: laidOut }))).toEqual(spotsOf(laidOut));
    const grown = mapOfPeople();
    const newcomer = { id: 'newcomer', kind: 'actor', name: 'Ny', status: 'existing', layer: 'state', version: 1 };
    grown.nodes.set(newcomer.id, { ...newcomer, elements: ['guidance'] } as unknown as NodeRecord);
    const after = layout.place(inputOf(grown, laidOut)).placement.spots;
    const moved = [...laidOut.placement.spots].filter(([id, { x, y }]) => {
      const spot = after.get(id);
      return spot === undefined || Math.hypot(spot.x - x, spot.y - y) > 1;
    });
    expect(moved.length).toBeLessThan(laidOut.placement.spots.size / 2);
    if (layout.id !== 'middle') expect(after.has('newcomer')).toBe(true);
  });

  it('takes an empty map, and a map of one', () => {
    expect(layout.place(inputOf(emptyGraph())).placement.spots.size).toBe(0);
    const one = emptyGraph();
    const need = { id: 'a', kind: 'need', name: 'A', status: 'existing', whose: 'people', version: 1 };
    one.nodes.set('a', need as unknown as NodeRecord);
    const spot = layout.place(inputOf(one)).placement.spots.get('a');
    expect(Number.isFinite(spot?.x)).toBe(true);
    expect(Number.isFinite(spot?.y)).toBe(true);
  });

  it('makes a picture with every shown node, its ties and its label', () => {
    const visible = visibleGraph(graph, {});
    const setting = { layers: madeUpLayers, theme: 'light', language: 'nb', fieldLabels: madeUpFieldLabels } as const;
    const picture = buildPicture({ graph, visible, ...setting, laidOut, nameText: ({ what }) => what });
    const nodes = picture.elements.filter(({ group, classes }) => group === 'nodes' && classes !== 'anchor');
    expect(nodes.length).toBe(laidOut.placement.spots.size);
    expect(picture.labels.size).toBe(laidOut.placement.spots.size);
    expect(picture.elements.some(({ group }) => group === 'edges')).toBe(true);
    expect(picture.ground === null).toBe(layout.id === 'circle');
    for (const { lines } of picture.ground?.names ?? []) expect(lines.join('')).not.toBe('');
  });
});
