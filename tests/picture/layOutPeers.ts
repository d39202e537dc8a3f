import type { Graph } from '@sirkel/graph-schema';
import cytoscape from 'cytoscape';
import type { LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from './countCrossings.ts';

cytoscape.use(fcose);

/** Cytoscape's concentric layout with the rings of the map. */
export function layOutConcentric(graph: Graph): ReadonlyMap<string, Point> {
  return layOut(graph, (cy) => ({
    name: 'concentric',
    concentric: (node) => -Number(cy.getElementById(node.id()).data('ring')),
    levelWidth: () => 1,
    boundingBox: { x1: -340, y1: -340, w: 680, h: 680 },
    animate: false,
  }));
}

/** fCoSE as it comes, with no rings or fields to keep to. It begins at random, so its figures differ from run to run. */
export function layOutFcose(graph: Graph): ReadonlyMap<string, Point> {
  return layOut(graph, () => ({ name: 'fcose', animate: false }));
}

function layOut(graph: Graph, optionsFor: (cy: cytoscape.Core) => LayoutOptions): ReadonlyMap<string, Point> {
  const orders = new Map((graph.settings?.layers ?? []).map(({ id, order }) => [id, order]));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...[...graph.nodes.values()].map(({ id, layer }) => ({ data: { id, ring: orders.get(layer ?? '') ?? 9 } })),
      ...[...graph.relations.values()].map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
    ],
  });
  cy.layout(optionsFor(cy)).run();
  const points = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return points;
}
