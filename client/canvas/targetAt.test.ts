import { describe, expect, it } from 'vitest';
import { madeUpPicture } from '../view/madeUpPicture.fixture.ts';
import { fieldOrder, fieldSpan } from '../view/circle/fields.ts';
import { pointAt, type Point } from '../view/circle/polar.ts';
import { madeUpMap } from '../view/madeUpMap.fixture.ts';
import { targetAt } from './targetAt.ts';

const graph = madeUpMap();
const picture = madeUpPicture(graph);
const view = { pan: { x: 400, y: 300 }, zoom: 0.5 };
const under = ({ x, y }: Point) => targetAt(picture, view, { x: x * 0.5 + 400, y: y * 0.5 + 300 });

describe('what lies under a point of the circle', () => {
  it('is the cell: its ring and its field', () => {
    for (const { id, inner, outer } of picture.stage.rings.slice(1)) {
      for (const field of fieldOrder.slice(0, 7)) {
        const { from, to } = fieldSpan(field);
        // A quarter into the field, beside the names of the rings.
        const at = pointAt((inner + outer) / 2, from + (to - from) / 4);
        const target = under(at);
        if (target?.on !== 'ring') expect(target).toEqual({ on: 'cell', ring: id, field });
      }
    }
  });

  it('is no field in the middle, where people are', () => {
    const [middle] = picture.stage.rings;
    if (middle === undefined) throw new Error('There are no rings.');
    const target = under(pointAt(middle.outer * 0.8, 3));
    expect(target).toEqual({ on: 'cell', ring: middle.id, field: null });
  });

  it('is the ring where its name stands', () => {
    for (const { id, at } of picture.ringNames) expect(under(at)).toEqual({ on: 'ring', ring: id });
  });

  it('is the field beyond the circle, where fields have their names, and nothing farther out', () => {
    const { outer } = picture.stage.outside;
    const { from, to } = fieldSpan('network');
    const middle = (from + to) / 2;
    expect(under(pointAt(outer + 60, middle))).toEqual({ on: 'field', field: 'network' });
    expect(under(pointAt(outer + 400, middle))).toBeNull();
  });
});

describe('what lies under a point of another ground', () => {
  const ground = {
    bounds: { x: 0, y: 0, width: 400, height: 300 },
    names: [
      { text: 'Kommune', says: { what: 'ring', id: 'municipality' }, at: { x: -60, y: 100 } },
      { text: 'Nettverk', says: { what: 'field', id: 'network' }, at: { x: 100, y: -30 } },
      { text: 'Ett steg unna', says: { what: 'steps', count: 1 }, at: { x: 300, y: -30 } },
    ],
    shapes: [{ form: 'box', cell: 'municipality/network', rect: { x: 40, y: 50, width: 120, height: 100 } }],
  };
  const gridded = { ...picture, ground } as unknown as typeof picture;
  const on = (x: number, y: number) => targetAt(gridded, { pan: { x: 0, y: 0 }, zoom: 1 }, { x, y });

  it('is a name of a ring or field, else the box that it lies in', () => {
    expect(on(-50, 105)).toEqual({ on: 'ring', ring: 'municipality' });
    expect(on(120, -25)).toEqual({ on: 'field', field: 'network' });
    expect(on(60, 140)).toEqual({ on: 'cell', ring: 'municipality', field: 'network' });
  });

  it('is nothing between them, nor where a name says something else', () => {
    expect(on(300, -30)).toBeNull();
    expect(on(300, 250)).toBeNull();
  });
});
