import { describe, expect, it } from 'vitest';
import { madeUpPicture } from '../madeUpPicture.fixture.ts';
import type { Picture } from '../buildPicture.ts';
import { madeUpMap } from '../madeUpMap.fixture.ts';
import { nodeFacts } from '../nodeFacts.ts';
import { fieldAt, fieldLines, fieldOf } from './fields.ts';
import { placeUnder } from './placeNodes.ts';
import { distanceToRect, pointAt, polarOf } from './polar.ts';

const pictureOf = (graph = madeUpMap(), previous?: Picture): Picture => madeUpPicture(graph, {}, previous);

const leastGap = (picture: Picture): number => {
  const spots = [...picture.placement.spots.values()];
  let least = Number.POSITIVE_INFINITY;
  spots.forEach((a, index) => {
    for (const b of spots.slice(index + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
  });
  return least;
};

describe('placeNodes', () => {
  const graph = madeUpMap();
  const picture = pictureOf(graph);

  it('puts every node into its own ring and field', () => {
    for (const node of graph.nodes.values()) {
      const spot = picture.placement.spots.get(node.id);
      const facts = nodeFacts(node);
      if (spot === undefined) throw new Error(`${node.id} has no place`);
      expect(placeUnder(spot, picture.stage)?.ring).toBe(facts.layer);
      if (facts.layer !== 'everydayLife') expect(fieldAt(polarOf(spot).angle)).toBe(fieldOf(facts.elements));
    }
  });

  it('keeps nodes 24 px apart, off ring lines, field lines and names', () => {
    expect(leastGap(picture)).toBeGreaterThanOrEqual(24);
    for (const spot of picture.placement.spots.values()) {
      const { radius, angle } = polarOf(spot);
      for (const ring of picture.stage.rings) expect(Math.abs(radius - ring.outer)).toBeGreaterThanOrEqual(10);
      if (spot.ring !== 'everydayLife') {
        for (const line of fieldLines()) expect(Math.abs(angle - line) * radius).toBeGreaterThanOrEqual(10);
      }
      for (const name of picture.ringNames) expect(distanceToRect(spot, name.rect)).toBeGreaterThan(9);
    }
  });

  it('is the same whatever order the nodes come in', () => {
    const reversed = {
      ...graph,
      nodes: new Map([...graph.nodes.values()].toReversed().map((node) => [node.id, node])),
    };
    const again = pictureOf(reversed);
    for (const [id, spot] of picture.placement.spots) expect(again.placement.spots.get(id)).toEqual(spot);
  });

  it('moves nothing else when a node is added to the picture on screen', () => {
    const grown = madeUpMap();
    const model = grown.nodes.get('region-network-0-0');
    if (model === undefined) throw new Error('no model');
    grown.nodes.set('newcomer', { ...model, id: 'newcomer' });
    const next = pictureOf(grown, picture);
    for (const [id, spot] of picture.placement.spots) expect(next.placement.spots.get(id)).toEqual(spot);
    expect(next.placement.spots.get('newcomer')?.cell).toBe('region/network');
    expect(leastGap(next)).toBeGreaterThanOrEqual(24);
  });

  it('leaves pinned nodes where they were put, and keeps the others off them', () => {
    const pinned = madeUpMap();
    const model = pinned.nodes.get('region-network-0-0');
    if (model === undefined) throw new Error('no model');
    pinned.nodes.set(model.id, { ...model, position: { ring: 'region', angle: 30 } });
    const next = pictureOf(pinned);
    const spot = next.placement.spots.get(model.id);
    expect(polarOf(spot ?? pointAt(0, 0)).angle).toBeCloseTo(Math.PI / 6);
    expect(leastGap(next)).toBeGreaterThanOrEqual(23.9);
  });

  it.each([
    ['in another field', 200],
    ['on the line between two fields', 56.6],
    ['in the gutter', 357],
  ])('keeps a node that is pinned %s in its own field, off the lines', (_where, angle) => {
    const pinned = madeUpMap();
    const model = pinned.nodes.get('region-network-0-0');
    if (model === undefined) throw new Error('no model');
    pinned.nodes.set(model.id, { ...model, position: { ring: 'region', angle } });
    const spot = pictureOf(pinned).placement.spots.get(model.id);
    const at = polarOf(spot ?? pointAt(0, 0));
    expect(spot?.cell).toBe('region/network');
    expect(fieldAt(at.angle)).toBe('network');
    for (const line of fieldLines()) expect(Math.abs(at.angle - line) * at.radius).toBeGreaterThan(11.9);
  });

  it('takes no notice of a pin of a ring that the node has left', () => {
    const moved = madeUpMap();
    const model = moved.nodes.get('region-network-0-0');
    if (model === undefined) throw new Error('no model');
    moved.nodes.set(model.id, { ...model, position: { ring: 'state', angle: 30 } });
    expect(pictureOf(moved).placement.spots.get(model.id)).toEqual(picture.placement.spots.get(model.id));
  });

  it('collects what has no ring in the tray, outside the circle', () => {
    const loose = madeUpMap();
    const model = loose.nodes.get('region-network-0-0');
    if (model === undefined) throw new Error('no model');
    const { layer: _layer, ...rest } = model;
    loose.nodes.set(model.id, rest);
    const next = pictureOf(loose);
    const spot = next.placement.spots.get(model.id);
    expect(spot?.ring).toBeNull();
    expect(polarOf(spot ?? pointAt(0, 0)).radius).toBeGreaterThan(next.stage.outside.outer);
    expect(next.trayCount).toBe(1);
  });

  it('places about 2,000 nodes 24 px or more apart', () => {
    const many = madeUpMap(16);
    expect(many.nodes.size).toBeGreaterThan(1900);
    expect(leastGap(pictureOf(many))).toBeGreaterThanOrEqual(23.9);
  });

  it('gives the nodes with the most ties room for their names', () => {
    const ties = [...graph.relations.values()].flatMap(({ from, to }) => [from, to]);
    const degree = (id: string): number => ties.filter((end) => end === id).length;
    const labelled = [...graph.nodes.values()].filter(({ status }) => status !== 'proposed');
    const hubs = labelled.toSorted((a, b) => degree(b.id) - degree(a.id)).slice(0, 4);
    const roomy = hubs.filter(({ id }) => {
      const hub = picture.placement.spots.get(id);
      if (hub === undefined) return false;
      const besides = [hub.x + 17, hub.x - 17 - 80].map((x) => ({ x, y: hub.y - 7, width: 80, height: 14 }));
      return besides.some((rect) =>
        [...picture.placement.spots].every(([other, spot]) => other === id || distanceToRect(spot, rect) > 5),
      );
    });
    expect(roomy.length).toBeGreaterThanOrEqual(3);
  });
});
