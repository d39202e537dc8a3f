import { equalValues, UNPLACED, type Graph, type Layer, type MapSettings } from '@sirkel/graph-schema';
import type { Refuse } from './Refuse.ts';

type TieEnd = MapSettings['referenceModel']['expectedTies'][number]['from'];

/**
 * Whether a map's rings have an order, and its reference model names only rings and nodes that there are.
 * @param graph the map as it is with the new settings
 * @param before the settings that stood; null for a new map. What has not changed is not judged again: nodes may go
 * while a tie is still expected of them.
 */
export function checkModel(graph: Graph, before: MapSettings | null, after: MapSettings, refuse: Refuse): void {
  const { layers, referenceModel } = after;
  const isSame = (key: 'layers' | 'referenceModel'): boolean => equalValues(before?.[key], after[key]);
  if (isSame('layers') && isSame('referenceModel')) return;
  checkLayers(layers, refuse);
  const rings = layers.map(({ id }) => id);
  const refuseUnknown = (ring: string | undefined, what: string): void => {
    if (ring === undefined || rings.includes(ring)) return;
    refuse('referenceModel', `${what} names the ring "${ring}"; expected rings of this map (${rings.join(', ')}).`);
  };
  for (const { id, layers: named } of referenceModel.coverage) {
    for (const ring of named) refuseUnknown(ring, `The rule of coverage "${id}"`);
  }
  const expected = new Set(endsOf(before).map(({ nodeId }) => nodeId));
  for (const { id, from, to } of referenceModel.expectedTies) {
    for (const { layer, nodeId } of [from, to]) {
      refuseUnknown(layer, `The expected tie "${id}"`);
      if (nodeId === undefined || graph.nodes.has(nodeId) || expected.has(nodeId)) continue;
      refuse('referenceModel', `The expected tie "${id}" names a node that is not on this map: "${nodeId}".`);
    }
  }
}

function checkLayers(layers: readonly Layer[], refuse: Refuse): void {
  const byOrder = new Map<number, Layer>();
  for (const layer of layers) {
    if (layer.id === UNPLACED) {
      refuse('layers', `Expected another id for a ring; "${UNPLACED}" stands for what lies in no ring.`);
    }
    if (layer.outside === true) continue;
    const other = byOrder.get(layer.order);
    if (other !== undefined) {
      refuse('layers', `Expected each ring in an order of its own; "${other.id}" and "${layer.id}" share one.`);
    }
    byOrder.set(layer.order, layer);
  }
}

function endsOf(settings: MapSettings | null): readonly TieEnd[] {
  return (settings?.referenceModel.expectedTies ?? []).flatMap(({ from, to }) => [from, to]);
}
