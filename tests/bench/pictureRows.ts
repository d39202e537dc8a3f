import { emptyGraph, putNode, putRelation, putSettings } from '@sirkel/graph-schema';
import type { Graph, RelationRecord } from '@sirkel/graph-schema';
import { inventMap, seedMaps } from '@sirkel/seed';
import type { SeedMap } from '@sirkel/seed';
import cytoscape from 'cytoscape';
import { fieldOrder } from '../../client/view/circle/fields.ts';
import type { FieldId } from '../../client/view/circle/fields.ts';
import { buildPicture } from '../../client/view/buildPicture.ts';
import type { Picture } from '../../client/view/buildPicture.ts';
import { controlPoints, pointOnTie } from '../../client/view/circle/curve.ts';
import { visibleGraph } from '../../client/view/visibleGraph.ts';
import { countCrossings } from './picture/countCrossings.ts';
import type { DrawnTie, Point } from './picture/countCrossings.ts';
import { medianTime } from './Row.ts';
import type { Row } from './Row.ts';

const labels = Object.fromEntries(fieldOrder.map((field) => [field, field])) as Record<FieldId, string>;

/**
 * The circle beside Cytoscape's concentric layout with the same rings: ties that cross as each draws them (ours curved,
 * Cytoscape's straight) and as straight lines for both, time, and how far nodes move when one is added to a map that
 * is placed anew, in shares of the diameter.
 */
export async function pictureRows(): Promise<readonly Row[]> {
  const [booklet] = seedMaps();
  if (booklet === undefined) throw new Error('The seed has no map.');
  const rows: Row[] = [];
  for (const [name, map, runs] of [
    ['the booklet’s map', booklet, 5],
    ['150 invented nodes', inventMap(150, 7), 5],
    ['500 invented nodes', inventMap(500, 7), 3],
    ['2,000 invented nodes', inventMap(2_000, 7), 3],
  ] as const) {
    rows.push(...(await rowsOf(name, graphOf(map), runs)));
  }
  return rows;
}

async function rowsOf(name: string, graph: Graph, runs: number): Promise<readonly Row[]> {
  const picture = layOutCircle(graph);
  const { spots } = picture.placement;
  const concentric = layOutConcentric(graph);
  const [ours, peer] = [countCrossings(curvesOf(graph, picture)), countCrossings(linesOf(graph, concentric))];
  const peerName = 'cytoscape concentric';
  return [
    {
      what: `${name}: crossings as drawn`,
      ours: String(ours),
      peer: String(peer),
      peerName,
      reach: { text: '≤ ½', reached: ours <= peer / 2 },
    },
    {
      what: `${name}: crossings of straight lines`,
      ours: String(countCrossings(linesOf(graph, spots))),
      peer: String(peer),
      peerName,
    },
    movementRow(name, graph, picture),
    {
      what: `${name}: time to lay out`,
      ours: `${(await medianTime(runs, () => layOutCircle(graph))).toFixed(0)} ms`,
      peer: `${(await medianTime(runs, () => layOutConcentric(graph))).toFixed(0)} ms`,
      peerName,
    },
  ];
}

/** Eight nodes, one at a time: each like one of the map, in its cell, tied to another. */
function movementRow(name: string, graph: Graph, picture: Picture): Row {
  const ids = [...graph.nodes.keys()].toSorted();
  const shares = Array.from({ length: 8 }, (_, index) => {
    const model = graph.nodes.get(ids[Math.floor(((index + 0.5) / 8) * ids.length)] ?? '');
    const to = ids[(index * 37 + 11) % ids.length];
    const grown: Graph = { ...graph, nodes: new Map(graph.nodes), relations: new Map(graph.relations) };
    if (model === undefined || to === undefined) throw new Error('The map has no nodes.');
    putNode(grown, { ...model, id: 'newcomer' });
    putRelation(grown, {
      ...([...graph.relations.values()][0] as RelationRecord),
      id: 'newcomer’s tie',
      from: 'newcomer',
      to,
      status: 'existing',
    });
    return meanWay(picture, layOutCircle(grown)) / (2 * picture.stage.radius);
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return {
    what: `${name}: movement by one node more, placed anew`,
    ours: `${(mean * 100).toFixed(2)} %, at most ${(Math.max(...shares) * 100).toFixed(2)} %`,
    peer: '–',
    peerName: '',
    reach: { text: '≤ 2 %', reached: mean <= 0.02 },
  };
}

function meanWay(before: Picture, after: Picture): number {
  const ways = [...before.placement.spots].map(([id, { x, y }]) => {
    const spot = after.placement.spots.get(id);
    return spot === undefined ? 0 : Math.hypot(spot.x - x, spot.y - y);
  });
  return ways.reduce((sum, way) => sum + way, 0) / ways.length;
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

function layOutCircle(graph: Graph): Picture {
  return buildPicture({
    graph,
    visible: visibleGraph(graph, {}),
    layers: graph.settings?.layers ?? [],
    theme: 'light',
    language: 'nb',
    fieldLabels: labels,
  });
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

function linesOf(graph: Graph, points: ReadonlyMap<string, Point>): readonly DrawnTie[] {
  return tiesOf(graph).flatMap(({ from, to }): DrawnTie[] => {
    const [start, end] = [points.get(from), points.get(to)];
    return start === undefined || end === undefined ? [] : [{ from, to, line: [start, end] }];
  });
}

/** The curves of the circle, in eight straight pieces for each of theirs. */
function curvesOf(graph: Graph, { placement, stage }: Picture): readonly DrawnTie[] {
  const rings = stage.rings.map(({ outer }) => outer);
  return tiesOf(graph).flatMap(({ id, from, to }): DrawnTie[] => {
    const [start, end] = [placement.spots.get(from), placement.spots.get(to)];
    if (start === undefined || end === undefined) return [];
    const controls = controlPoints(id, start, end, rings);
    const pieces = 8 * controls.length;
    const between = Array.from({ length: pieces - 1 }, (_, index) =>
      pointOnTie(start, controls, end, (index + 1) / pieces),
    );
    return [{ from, to, line: [start, ...between, end] }];
  });
}

/** What is drawn: ties between two nodes of the rings that are not only proposed. */
function tiesOf(graph: Graph): readonly RelationRecord[] {
  const rings = new Set((graph.settings?.layers ?? []).map(({ id }) => id));
  const placed = (id: string): boolean => rings.has(graph.nodes.get(id)?.layer ?? '');
  return [...graph.relations.values()].filter(
    ({ from, to, status }) => status !== 'proposed' && from !== to && placed(from) && placed(to),
  );
}
