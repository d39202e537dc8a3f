import { describe, expect, it } from 'vitest';
import { madeUpPicture } from '../madeUpPicture.fixture.ts';
import type { Picture } from '../buildPicture.ts';
import { madeUpMap } from '../madeUpMap.fixture.ts';
import { fitView, nodeScaleAt } from './fitView.ts';
import { placeLabels, type LabelInput, type LabelWish, type PlacedLabel } from './placeLabels.ts';
import { distanceToRect, rectsOverlap, type Rect } from './polar.ts';
import { estimateWidth } from './ringNames.ts';

const measure = (line: string): number => estimateWidth(line, 12);

function inputOf(picture: Picture, zoom: number): LabelInput {
  const wishes = picture.elements.flatMap((element): LabelWish[] => {
    const seed = picture.labels.get(element.data.id);
    if (element.group !== 'nodes' || seed === undefined) return [];
    return [
      {
        id: element.data.id,
        x: element.position.x * zoom,
        y: element.position.y * zoom,
        text: seed.text,
        radius: (element.data.size / 2) * zoom * nodeScaleAt(zoom) + 2,
        rank: seed.rank,
        outward: seed.outward,
        strong: false,
      },
    ];
  });
  const names = [...picture.ringNames, ...picture.fieldNames].map(({ at, rect }) => ({
    ...rect,
    x: at.x * zoom - rect.width / 2,
    y: at.y * zoom - rect.height / 2,
  }));
  const labelled = new Set([...picture.labels].filter(([, seed]) => seed.atRest).map(([id]) => id));
  return { wishes: wishes.filter(({ id }) => labelled.has(id)), nodes: wishes, names, measure, lineHeight: 13.5 };
}

const graph = madeUpMap();
const picture = madeUpPicture(graph);

const overlaps = (labels: readonly PlacedLabel[], { nodes, names }: LabelInput): number => {
  const bodies: Rect[] = nodes.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  let count = 0;
  labels.forEach(({ rect }, index) => {
    const others = [...bodies, ...names, ...labels.slice(index + 1).map((label) => label.rect)];
    count += others.filter((other) => rectsOverlap(rect, other)).length;
  });
  return count;
};

describe('placeLabels', () => {
  const fit = fitView(picture.stage, 1280, 744).zoom;

  it('labels at least 45 nodes when the whole picture is shown, and none overlaps anything', () => {
    const input = inputOf(picture, fit);
    const labels = placeLabels(input);
    expect(labels.length).toBeGreaterThanOrEqual(45);
    expect(overlaps(labels, input)).toBe(0);
  });

  it('labels all at 2.2 times that zoom', () => {
    const input = inputOf(picture, fit * 2.2);
    const labels = placeLabels(input);
    expect(overlaps(labels, input)).toBe(0);
    expect(input.wishes.filter(({ id }) => !labels.some((label) => label.id === id)).map(({ text }) => text)).toEqual(
      [],
    );
  });

  it('serves the higher rank first', () => {
    const wish = { x: 0, y: 0, text: 'Banker', radius: 7, outward: false, strong: false };
    const walls: Rect[] = [
      { x: -200, y: -200, width: 190, height: 400 },
      { x: -10, y: -200, width: 210, height: 190 },
      { x: -10, y: 10, width: 210, height: 190 },
    ];
    const wishes = [
      { ...wish, id: 'low', rank: 1 },
      { ...wish, id: 'high', rank: 2 },
    ];
    const labels = placeLabels({ wishes, nodes: [], names: walls, measure, lineHeight: 13 });
    expect(labels.map(({ id }) => id)).toEqual(['high']);
  });

  it('keeps labels within bounds', () => {
    const wish: LabelWish = {
      id: 'a',
      x: 90,
      y: 0,
      text: 'Husbanken',
      radius: 7,
      rank: 1,
      outward: false,
      strong: false,
    };
    const bounds = { x: -100, y: -100, width: 200, height: 200 };
    const [label] = placeLabels({ wishes: [wish], nodes: [wish], names: [], measure, lineHeight: 13, bounds });
    expect(label?.align).toBe('right');
  });

  it('keeps labels at the end of a line within 48 px of their node and 10 px from every other', () => {
    const input = inputOf(picture, fit);
    const led = placeLabels(input).filter(({ leader }) => leader !== undefined);
    for (const { id, rect } of led) {
      const own = input.nodes.find((node) => 'id' in node && node.id === id);
      if (own === undefined) throw new Error(`no node ${id}`);
      expect(distanceToRect(own, rect) - own.radius).toBeLessThanOrEqual(48);
      for (const other of input.nodes) {
        if (other !== own) expect(distanceToRect(other, rect) - other.radius).toBeGreaterThanOrEqual(9.9);
      }
    }
  });

  it('labels what must be labelled before all others, even where there is no room', () => {
    const input = inputOf(picture, fit);
    for (const must of input.wishes.filter((_, index) => index % 6 === 0)) {
      const wishes = input.wishes.map((wish) => (wish === must ? { ...wish, must: true, rank: 0 } : wish));
      expect(placeLabels({ ...input, wishes })[0]?.id).toBe(must.id);
    }
    const wall = [{ x: -300, y: -300, width: 600, height: 600 }];
    const wish = { id: 'a', x: 0, y: 0, text: 'NAV', radius: 7, rank: 0, outward: false, strong: true, must: true };
    expect(placeLabels({ wishes: [wish], nodes: [wish], names: wall, measure, lineHeight: 13 })).toHaveLength(1);
  });

  it('leads what must be labelled out of a crowd by a longer line, past nothing', () => {
    const wish = { id: 'a', x: 0, y: 0, text: 'NAV', radius: 7, rank: 0, outward: false, strong: false };
    // A wall 60 px away all round, with a gate to the right.
    const walls: Rect[] = [
      { x: -60, y: -60, width: 120, height: 48 },
      { x: -60, y: 12, width: 120, height: 48 },
      { x: -60, y: -60, width: 48, height: 120 },
    ];
    const input = { nodes: [wish], names: walls, measure: () => 30, lineHeight: 30 };
    expect(placeLabels({ ...input, wishes: [wish] })).toEqual([]);
    const [label] = placeLabels({ ...input, wishes: [{ ...wish, must: true }] });
    expect(label?.leader?.to.y).toBeCloseTo(0);
    expect(label?.leader?.to.x).toBeGreaterThan(60);
    expect(walls.some((wall) => label !== undefined && rectsOverlap(wall, label.rect))).toBe(false);
  });

  it('prefers a place that touches no other node', () => {
    const wish = { id: 'a', x: 10, y: 0, text: 'NAV', radius: 7, rank: 1, outward: false, strong: false };
    const after = { x: 10 + 7 + 4 + measure('NAV') + 2 + 8, y: 0, radius: 8 };
    const [label] = placeLabels({ wishes: [wish], nodes: [wish, after], names: [], measure, lineHeight: 13 });
    expect(label?.align).not.toBe('left');
    expect(label?.rect.x ?? 0).toBeLessThan(10);
  });

  it('covers a node rather than a heading, where what must be labelled has room for neither', () => {
    const wish = {
      id: 'a',
      x: 0,
      y: 0,
      text: 'Frivillige',
      radius: 6,
      rank: 1,
      outward: false,
      strong: true,
      must: true,
    };
    const bounds = { x: -90, y: -40, width: 180, height: 80 };
    const names = [
      { x: 0, y: -40, width: 90, height: 80 },
      { x: -60, y: -40, width: 60, height: 32 },
      { x: -60, y: 8, width: 60, height: 32 },
    ];
    const nodes = [wish, { x: -40, y: 0, radius: 5 }, { x: -60, y: 2, radius: 5 }, { x: -22, y: 2, radius: 5 }];
    const [label] = placeLabels({ wishes: [wish], nodes, names, measure, lineHeight: 13.5, bounds });
    expect(names.filter((name) => label !== undefined && rectsOverlap(label.rect, name))).toEqual([]);
  });
});
