import { emptyGraph, putNode, putRelation, putSettings } from '@sirkel/graph-schema';
import type { Graph, RelationRecord } from '@sirkel/graph-schema';
import type { SeedMap } from '@sirkel/seed';
import { buildPicture } from '../../client/view/buildPicture.ts';
import type { Picture } from '../../client/view/buildPicture.ts';
import { controlPoints, pointOnTie } from '../../client/view/circle/curve.ts';
import { fieldOrder } from '../../client/view/circle/fields.ts';
import type { FieldId } from '../../client/view/circle/fields.ts';
import { visibleGraph } from '../../client/view/visibleGraph.ts';
import type { DrawnTie, Point } from './countCrossings.ts';

const labels = Object.fromEntries(fieldOrder.map((field) => [field, field])) as Record<FieldId, string>;

/** A map of the seed as a graph. */
export function graphOf({ edits, settings }: SeedMap): Graph {
  const graph = emptyGraph();
  putSettings(graph, { ...settings, version: 1 });
  for (const edit of edits.flat()) {
    if (edit.action === 'addNode') putNode(graph, { ...edit.node, version: 1 });
    if (edit.action === 'addRelation') putRelation(graph, { ...edit.relation, version: 1 });
  }
  return graph;
}

/** The same map with its own lists, in the order they have or the other way round. */
export function copyOf(graph: Graph, turnedRound = false): Graph {
  const nodes = [...graph.nodes.values()];
  const relations = [...graph.relations.values()];
  return {
    ...graph,
    nodes: new Map((turnedRound ? nodes.toReversed() : nodes).map((node) => [node.id, node])),
    relations: new Map((turnedRound ? relations.toReversed() : relations).map((relation) => [relation.id, relation])),
  };
}

/** The circle of a map, placed anew. */
export function circleOf(graph: Graph): Picture {
  return buildPicture({
    graph,
    visible: visibleGraph(graph, {}),
    layers: graph.settings?.layers ?? [],
    theme: 'light',
    language: 'nb',
    fieldLabels: labels,
  });
}

/** What is drawn: ties between two nodes of the rings that are not only proposed. */
export function tiesOf(graph: Graph): readonly RelationRecord[] {
  const rings = new Set((graph.settings?.layers ?? []).map(({ id }) => id));
  const placed = (id: string): boolean => rings.has(graph.nodes.get(id)?.layer ?? '');
  return [...graph.relations.values()].filter(
    ({ from, to, status }) => status !== 'proposed' && from !== to && placed(from) && placed(to),
  );
}

export function linesOf(graph: Graph, points: ReadonlyMap<string, Point>): readonly DrawnTie[] {
  return tiesOf(graph).flatMap(({ from, to }): DrawnTie[] => {
    const [start, end] = [points.get(from), points.get(to)];
    return start === undefined || end === undefined ? [] : [{ from, to, line: [start, end] }];
  });
}

/**
 * The curves of the circle, in eight straight pieces for each of theirs.
 * @param points where the nodes stand, if not where the picture has them
 */
export function curvesOf(
  graph: Graph,
  { placement, stage }: Picture,
  points: ReadonlyMap<string, Point> = placement.spots,
): readonly DrawnTie[] {
  const rings = stage.rings.map(({ outer }) => outer);
  return tiesOf(graph).flatMap(({ id, from, to }): DrawnTie[] => {
    const [start, end] = [points.get(from), points.get(to)];
    if (start === undefined || end === undefined) return [];
    const controls = controlPoints(id, start, end, rings);
    const pieces = 8 * controls.length;
    const between = Array.from({ length: pieces - 1 }, (_, index) =>
      pointOnTie(start, controls, end, (index + 1) / pieces),
    );
    return [{ from, to, line: [start, ...between, end] }];
  });
}

/**
 * How far the nodes move when one is added and the whole map is placed anew: the mean, in shares of the diameter, for
 * each of some newcomers. Each is like a node of the map, in its cell, tied to another.
 */
export function movements(graph: Graph, picture: Picture, count: number): readonly number[] {
  const ids = [...graph.nodes.keys()].toSorted();
  return Array.from({ length: count }, (_, index) => {
    const model = graph.nodes.get(ids[Math.floor(((index + 0.5) / count) * ids.length)] ?? '');
    const to = ids[(index * 37 + 11) % ids.length];
    const tie = [...graph.relations.values()][0];
    if (model === undefined || to === undefined || tie === undefined)
      throw new Error('The map has no nodes or no ties.');
    const grown = copyOf(graph);
    putNode(grown, { ...model, id: 'newcomer' });
    putRelation(grown, { ...tie, id: 'newcomer’s tie', from: 'newcomer', to, status: 'existing' });
    return meanWay(picture, circleOf(grown)) / (2 * picture.stage.radius);
  });
}

function meanWay(before: Picture, after: Picture): number {
  const ways = [...before.placement.spots].map(([id, { x, y }]) => {
    const spot = after.placement.spots.get(id);
    return spot === undefined ? 0 : Math.hypot(spot.x - x, spot.y - y);
  });
  return ways.reduce((sum, way) => sum + way, 0) / ways.length;
}
