import { inventMap, seedMaps } from '@sirkel/seed';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../client/view/buildPicture.ts';
import { fieldAt } from '../../client/view/circle/fields.ts';
import { fitView, nodeScaleAt } from '../../client/view/circle/fitView.ts';
import { placeLabels } from '../../client/view/circle/placeLabels.ts';
import type { LabelInput, LabelWish } from '../../client/view/circle/placeLabels.ts';
import { placeUnder, trayCell } from '../../client/view/circle/placeNodes.ts';
import { polarOf, rectsOverlap } from '../../client/view/circle/polar.ts';
import { estimateWidth } from '../../client/view/circle/ringNames.ts';
import { stableHash } from '../../client/view/circle/stableHash.ts';
import { circleOf, copyOf, curvesOf, graphOf, linesOf, movements } from './circleOf.ts';
import { countCrossings, type Point } from './countCrossings.ts';
import { layOutConcentric } from './layOutPeers.ts';

const [seed] = seedMaps();
if (seed === undefined) throw new Error('The seed has no map.');
const booklet = graphOf(seed);
const picture = circleOf(booklet);
const invented = graphOf(inventMap(150, 7));
const inventedPicture = circleOf(invented);

/** The same places, given to the nodes of each cell by hash. */
function byHash({ placement }: Picture): ReadonlyMap<string, Point> {
  const spots = [...placement.spots];
  return new Map(
    [...new Set(spots.map(([, { cell }]) => cell))].flatMap((key) => {
      const cell = spots.filter(([, spot]) => spot.cell === key);
      const places = cell.map(([, spot]) => spot).toSorted((a, b) => polarOf(a).angle - polarOf(b).angle);
      const ids = cell.map(([id]) => id).toSorted((a, b) => stableHash(a) - stableHash(b));
      return ids.flatMap((id, index) => (places[index] === undefined ? [] : [[id, places[index]] as const]));
    }),
  );
}

/** All labels of a picture that are wanted at rest. */
function labelsAt(zoom: number): LabelInput {
  const nodes = picture.elements.flatMap((element): LabelWish[] => {
    const said = picture.labels.get(element.data.id);
    if (element.group !== 'nodes' || said === undefined) return [];
    const { id, size } = element.data;
    const [x, y] = [element.position.x * zoom, element.position.y * zoom];
    const radius = (size / 2) * zoom * nodeScaleAt(zoom) + 2;
    return [{ id, x, y, text: said.text, radius, rank: said.rank, outward: said.outward, strong: false }];
  });
  const names = [...picture.ringNames, ...picture.fieldNames].map(({ at, rect }) => ({
    ...rect,
    x: at.x * zoom - rect.width / 2,
    y: at.y * zoom - rect.height / 2,
  }));
  const wishes = nodes.filter(({ id }) => picture.labels.get(id)?.atRest === true);
  return { wishes, nodes, names, measure: (line) => estimateWidth(line, 12), lineHeight: 13.5 };
}

describe('the circle of the booklet’s map', () => {
  it('is the same every time, in whatever order the map comes', () => {
    expect(circleOf(booklet).placement).toEqual(picture.placement);
    expect(circleOf(copyOf(booklet, true)).placement).toEqual(picture.placement);
  });

  it('has every node in its own ring and field', () => {
    const { spots } = picture.placement;
    expect(spots.size).toBe(booklet.nodes.size);
    for (const [id, spot] of spots) {
      const [ring, field] = spot.cell.split('/');
      if (spot.cell === trayCell) continue;
      expect(placeUnder(spot, picture.stage)?.ring, id).toBe(ring);
      if (field !== undefined) expect(fieldAt(polarOf(spot).angle), id).toBe(field);
    }
  });

  it('leaves a node where it is pinned', () => {
    const spots = [...picture.placement.spots].filter(([, { cell }]) => cell.includes('/'));
    for (const [id, spot] of spots.filter((_, index) => index % 40 === 0)) {
      const node = booklet.nodes.get(id);
      if (node === undefined || spot.ring === null) throw new Error(`${id} is not in the map`);
      const { angle } = polarOf(spot);
      const position = { ring: spot.ring, angle: (angle * 180) / Math.PI };
      const pinned = copyOf(booklet);
      pinned.nodes.set(id, { ...node, position });
      const after = circleOf(pinned).placement.spots.get(id);
      expect(polarOf(after ?? { x: 0, y: 0 }).angle).toBeCloseTo(angle, 1);
    }
  });

  it('moves little of the rest when a node is added and all is placed anew', () => {
    const shares = movements(booklet, picture, 4);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThanOrEqual(0.02);
  });

  it('moves hardly anything of a large map', () => {
    const large = graphOf(inventMap(2_000, 7));
    expect(Math.max(...movements(large, circleOf(large), 1))).toBeLessThanOrEqual(0.01);
  }, 30_000);

  it.each([1, 1.5, 2.2, 4])('has no label over another at %s times the zoom that shows it all', (times) => {
    const labels = placeLabels(labelsAt(fitView(picture.stage, 1280, 744).zoom * times));
    expect(labels.length).toBeGreaterThanOrEqual(45);
    labels.forEach(({ id, rect }, index) => {
      for (const other of labels.slice(index + 1))
        expect(rectsOverlap(rect, other.rect), `${id}, ${other.id}`).toBe(false);
    });
  });
});

describe('crossings', () => {
  it.each([
    ['the booklet’s map', booklet, picture, 0.5, 0.75],
    ['an invented map', invented, inventedPicture, 0.5, 0.87],
  ] as const)(
    'of %s are few beside Cytoscape’s concentric and beside the order of hashes',
    (_name, graph, drawn, ofPeer, ofHash) => {
      const crossings = countCrossings(curvesOf(graph, drawn));
      expect(crossings).toBeLessThanOrEqual(ofPeer * countCrossings(linesOf(graph, layOutConcentric(graph))));
      expect(crossings).toBeLessThanOrEqual(ofHash * countCrossings(curvesOf(graph, drawn, byHash(drawn))));
    },
  );
});
