import { emptyGraph, putNode, putRelation, putSettings } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { inventMap, seedMaps } from '@sirkel/seed';
import type { SeedMap } from '@sirkel/seed';
import cytoscape from 'cytoscape';
import { fieldOrder } from '../../client/view/circle/fields.ts';
import type { FieldId } from '../../client/view/circle/fields.ts';
import { buildPicture } from '../../client/view/buildPicture.ts';
import { visibleGraph } from '../../client/view/visibleGraph.ts';
import { medianTime } from './Row.ts';
import type { Row } from './Row.ts';

type Point = { readonly x: number; readonly y: number };
type Tie = readonly [from: Point, to: Point];

const labels = Object.fromEntries(fieldOrder.map((field) => [field, field])) as Record<FieldId, string>;

/** The circle beside Cytoscape's concentric layout with the same rings: time, and ties that cross as straight lines. */
export async function pictureRows(): Promise<readonly Row[]> {
  const [booklet] = seedMaps();
  if (booklet === undefined) throw new Error('The seed has no map.');
  const rows: Row[] = [];
  for (const [name, map, runs] of [
    ['the booklet’s map', booklet, 9],
    ['2,000 invented nodes', inventMap(2_000, 7), 3],
  ] as const) {
    const graph = graphOf(map);
    const concentric = layOutConcentric(graph);
    const circle = layOutCircle(graph);
    rows.push({
      what: `${name}: crossings`,
      ours: String(countCrossings(tiesOf(graph, circle))),
      peer: String(countCrossings(tiesOf(graph, concentric))),
      peerName: 'cytoscape concentric',
    });
    rows.push({
      what: `${name}: time to lay out`,
      ours: `${(await medianTime(runs, () => layOutCircle(graph))).toFixed(0)} ms`,
      peer: `${(await medianTime(runs, () => layOutConcentric(graph))).toFixed(0)} ms`,
      peerName: 'cytoscape concentric',
    });
  }
  return rows;
}

function graphOf({ edits, settings }: SeedMap): Graph {
  const graph = emptyGraph();
  putSettings(graph, { ...settings, version: 1 });
  for (const edit of edits.flat()) {
    if (edit.action === 'addNode') putNode(graph, { ...edit.node, version: 1 });
    if (edit.action === 'addRelation') putRelation(graph, { ...edit.relation, version: 1 });
  }
  return graph;
}

function layOutCircle(graph: Graph): ReadonlyMap<string, Point> {
  const picture = buildPicture({
    graph,
    visible: visibleGraph(graph, {}),
    layers: graph.settings?.layers ?? [],
    theme: 'light',
    language: 'nb',
    fieldLabels: labels,
  });
  return picture.placement.spots;
}

function layOutConcentric(graph: Graph): ReadonlyMap<string, Point> {
  const orders = new Map((graph.settings?.layers ?? []).map(({ id, order }) => [id, order]));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...[...graph.nodes.values()].map(({ id, layer }) => ({ data: { id, ring: orders.get(layer ?? '') ?? 9 } })),
      ...[...graph.relations.values()].map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
    ],
  });
  cy.layout({
    name: 'concentric',
    concentric: (node) => -Number(cy.getElementById(node.id()).data('ring')),
    levelWidth: () => 1,
    boundingBox: { x1: -340, y1: -340, w: 680, h: 680 },
    animate: false,
  }).run();
  const points = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return points;
}

function tiesOf(graph: Graph, points: ReadonlyMap<string, Point>): readonly Tie[] {
  return [...graph.relations.values()].flatMap(({ from, to, status }): Tie[] => {
    const [start, end] = [points.get(from), points.get(to)];
    return status === 'proposed' || start === undefined || end === undefined ? [] : [[start, end]];
  });
}

function countCrossings(ties: readonly Tie[]): number {
  let crossings = 0;
  for (const [index, first] of ties.entries()) {
    for (const second of ties.slice(index + 1)) if (cross(first, second)) crossings += 1;
  }
  return crossings;
}

function cross([a, b]: Tie, [c, d]: Tie): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(from: Point, to: Point, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}
