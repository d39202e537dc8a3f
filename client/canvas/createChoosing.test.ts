import cytoscape from 'cytoscape';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { madeUpPicture } from '../view/madeUpPicture.fixture.ts';
import { madeUpMap } from '../view/madeUpMap.fixture.ts';
import { emptyCanvasState, type CanvasLink, type CanvasParts, type CanvasState } from './CanvasState.ts';
import { createChoosing } from './createChoosing.ts';
import type { Drawing } from './createDrawing.ts';
import type { Overlay } from './drawLabels.ts';
import { frameAt, lendHand } from './hand.fixture.ts';

const view = { pan: { x: 10, y: 20 }, zoom: 2, width: 800, height: 600 };
const graph = madeUpMap();
const picture = madeUpPicture(graph);

/** Three entries and one thing that is collapsed, on a screen at twice their size. */
function setUp(changes: Partial<CanvasState> = {}) {
  const hand = lendHand();
  hand.lendPage();
  const cy = cytoscape({ headless: true });
  const node = (id: string, x: number, y: number, classes = 'node') => ({
    data: { id, size: 12 },
    position: { x, y },
    classes,
  });
  cy.add([node('a', 0, 0), node('b', 50, 0), node('c', 200, 200), node('g', 100, 0, 'node gathering')]);
  cy.viewport({ zoom: view.zoom, pan: view.pan });
  const told: unknown[][] = [];
  const link = {
    onChoose: (...given: unknown[]) => told.push(['choose', ...given]),
    onMenu: (...given: unknown[]) => told.push(['menu', ...given]),
    onExpand: (...given: unknown[]) => told.push(['expand', ...given]),
    onLine: () => undefined,
  } as unknown as CanvasLink;
  const framed = Object.assign(cy, { container: () => hand.frame }) as unknown as CanvasParts['cy'];
  const state: CanvasState = { ...emptyCanvasState(), picture, movable: true, ...changes };
  const drawing = { view: () => view, refresh: () => undefined } as unknown as Drawing;
  const parts = { cy: framed, link: () => link } as unknown as CanvasParts;
  return { ...hand, choosing: createChoosing(parts, state, drawing), state, told };
}

/** Round «a» and «b», which lie at 10, 20 and 110, 20 of the screen. */
const around = [
  [0, 0],
  [150, 0],
  [150, 60],
  [0, 60],
] as const;

describe('choosing in the picture', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('adds what a line goes round, and takes it out with Alt; a line round nothing is nothing', () => {
    const { draw, told, choosing } = setUp();
    draw(around, { shiftKey: true });
    draw(around, { altKey: true });
    draw(
      [
        [300, 0],
        [320, 0],
        [320, 60],
      ],
      { shiftKey: true },
    );
    expect(told).toEqual([
      ['choose', ['a', 'b'], 'add'],
      ['choose', ['a', 'b'], 'remove'],
    ]);
    choosing.stop();
  });

  it('does so by any drag while that is what one does', () => {
    const { draw, told, choosing } = setUp({ choosing: true, taking: true });
    draw(around, { pointerType: 'touch' });
    expect(told).toEqual([['choose', ['a', 'b'], 'remove']]);
    choosing.stop();
  });

  it('takes the node that the keyboard stands on in or out, and opens its menu there', () => {
    const { choosing, told } = setUp({ focused: 'b' });
    choosing.choose();
    choosing.openMenu();
    expect(told).toEqual([
      ['choose', ['b'], 'toggle'],
      ['menu', { on: 'node', id: 'b' }, { x: frameAt.left + 110, y: frameAt.top + 20 }],
    ]);
    choosing.stop();
    const nowhere = setUp();
    nowhere.choosing.choose();
    nowhere.choosing.openMenu();
    expect(nowhere.told).toEqual([]);
    nowhere.choosing.stop();
  });

  it('expands what is collapsed, and says whether it was', () => {
    const { choosing, state, told } = setUp({ focused: 'g' });
    expect(choosing.expand()).toBe(true);
    state.focused = 'a';
    expect(choosing.expand()).toBe(false);
    expect(told).toEqual([['expand', 'g']]);
    choosing.stop();
  });
});

describe('asking for the menu in the picture', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const asked = ({ menu, told }: ReturnType<typeof setUp>, x: number, y: number): unknown => {
    menu({ x, y, button: 2 });
    return told.at(-1)?.[1];
  };

  it('is about the node nearest to the finger, also a little beside it', () => {
    const world = setUp();
    expect(asked(world, 112, 22)).toEqual({ on: 'node', id: 'b' });
    expect(asked(world, 110 + 13, 20)).toEqual({ on: 'node', id: 'b' });
    world.choosing.stop();
  });

  it('is about the node whose name lies there, where no node does', () => {
    const labels = [{ id: 'c', rect: { x: 300, y: 100, width: 60, height: 20 } }];
    const world = setUp({ overlay: { made: { labels } as unknown as Overlay, zoom: 2 } });
    expect(world.choosing.labelAt({ x: 340, y: 130 })).toBe('c');
    expect(asked(world, 340, 130)).toEqual({ on: 'node', id: 'c' });
    expect(world.choosing.labelAt({ x: 500, y: 130 })).toBeNull();
    world.choosing.stop();
  });

  it('is about the cell of the circle where there is neither', () => {
    const world = setUp();
    expect(asked(world, 10, 320)).toMatchObject({ on: 'cell' });
    world.choosing.stop();
  });
});
