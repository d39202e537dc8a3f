import type { Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Point } from '../view/circle/polar.ts';
import { bindChoosing, type ChoosingLink } from './bindChoosing.ts';
import { lendHand, type Hand } from './hand.fixture.ts';

function setUp(given: Partial<ChoosingLink> = {}) {
  const hand = lendHand();
  hand.lendPage();
  const moves: string[] = [];
  const cy = {
    container: () => hand.frame,
    userPanningEnabled: (may: boolean) => moves.push(may ? 'pans' : 'stays'),
    autoungrabify: (still: boolean) => moves.push(still ? 'holds nodes' : 'lets nodes go'),
  } as unknown as Core;
  const told: string[] = [];
  const lassos: { readonly line: readonly Point[]; readonly takes: boolean }[] = [];
  const bound = bindChoosing(cy, {
    mayChoose: () => true,
    hasMenu: () => true,
    isChoosing: () => false,
    isTaking: () => false,
    isMovable: () => true,
    onLine: (line) => told.push(line === null ? 'line ends' : 'line'),
    onLasso: (line, takes) => lassos.push({ line: [...line], takes }),
    onMenu: ({ x, y }) => told.push(`menu ${String(x)} ${String(y)}`),
    ...given,
  });
  /** Down, round a corner, up. */
  const draw = (keys: Partial<Hand> = {}): void => {
    hand.draw(
      [
        [0, 0],
        [50, 0],
        [50, 50],
      ],
      keys,
    );
  };
  return { ...hand, ...bound, draw, moves, told, lassos };
}

describe('drawing around nodes', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is a drag with Shift: the line as it was drawn, in px of the picture, and neither view nor nodes move', () => {
    const { draw, lassos, told, moves, stop } = setUp();
    draw({ shiftKey: true });
    const corners = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 50, y: 50 },
    ];
    expect(lassos).toEqual([{ line: corners, takes: false }]);
    expect(told).toEqual(['line', 'line', 'line ends']);
    expect(moves).toEqual(['stays', 'holds nodes', 'pans', 'lets nodes go']);
    stop();
  });

  it('takes out with Alt, with or without Shift, and where it was chosen to', () => {
    const { draw, lassos, stop } = setUp();
    draw({ altKey: true });
    draw({ altKey: true, shiftKey: true });
    draw({ shiftKey: true });
    stop();
    const chosen = setUp({ isChoosing: () => true, isTaking: () => true });
    chosen.draw();
    chosen.stop();
    expect([...lassos, ...chosen.lassos].map(({ takes }) => takes)).toEqual([true, true, false, true]);
  });

  it('is any drag while one chooses; else a drag moves the view, and where none can be chosen always', () => {
    const choosing = setUp({ isChoosing: () => true });
    choosing.draw({ pointerType: 'touch' });
    choosing.stop();
    expect(choosing.lassos.length).toBe(1);
    const usual = setUp();
    usual.draw();
    usual.draw({ ctrlKey: true });
    usual.stop();
    const read = setUp({ mayChoose: () => false });
    read.draw({ shiftKey: true });
    read.stop();
    expect([...usual.lassos, ...read.lassos]).toEqual([]);
    expect([...usual.moves, ...read.moves]).toEqual([]);
  });

  it('is nothing for a hand that hardly moves, is cancelled, or gets a second finger', () => {
    const { down, move, up, lassos, told, stop } = setUp();
    const shiftKey = true;
    down({ x: 0, y: 0, shiftKey });
    move({ x: 3, y: 3 });
    up({ x: 3, y: 3 });
    down({ x: 0, y: 0, shiftKey });
    move({ x: 90, y: 0 });
    move({ x: 90, y: 90 });
    down({ x: 200, y: 0, pointerId: 2, shiftKey });
    up({ x: 200, y: 0, pointerId: 2 });
    up({ x: 90, y: 90 });
    expect(lassos).toEqual([]);
    expect(told.at(-1)).toBe('line ends');
    stop();
  });

  it('is over when it is taken off', () => {
    const { draw, lassos, stop } = setUp();
    stop();
    draw({ shiftKey: true });
    expect(lassos).toEqual([]);
  });
});

describe('asking for the menu', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('is a finger held still for half a second; the touch then selects nothing', () => {
    const { down, up, told, wasHeld, stop } = setUp();
    down({ x: 7, y: 9, pointerType: 'touch' });
    vi.advanceTimersByTime(490);
    expect([told, wasHeld()]).toEqual([[], false]);
    vi.advanceTimersByTime(20);
    expect([told, wasHeld()]).toEqual([['menu 7 9'], true]);
    up({ x: 7, y: 9, pointerType: 'touch' });
    expect(wasHeld()).toBe(true);
    // The next touch is a new one.
    down({ x: 7, y: 9, pointerType: 'touch' });
    expect(wasHeld()).toBe(false);
    stop();
  });

  it('is no finger that moves or goes, no mouse held down, and nothing where there is no menu', () => {
    const moved = setUp();
    moved.down({ x: 0, y: 0, pointerType: 'touch' });
    moved.move({ x: 20, y: 0, pointerType: 'touch' });
    const gone = setUp();
    gone.down({ x: 0, y: 0, pointerType: 'touch' });
    gone.up({ x: 0, y: 0, pointerType: 'touch' });
    const mouse = setUp();
    mouse.down({ x: 0, y: 0 });
    const without = setUp({ hasMenu: () => false });
    without.down({ x: 0, y: 0, pointerType: 'touch' });
    vi.advanceTimersByTime(2_000);
    for (const { told, stop } of [moved, gone, mouse, without]) {
      expect(told).toEqual([]);
      stop();
    }
  });

  it('is the right button, or Ctrl and a click, instead of the browser’s own menu', () => {
    const { menu, told, wasHeld, stop } = setUp();
    expect(menu({ x: 1, y: 2, button: 2 }).defaultPrevented).toBe(true);
    menu({ x: 3, y: 4, ctrlKey: true });
    expect(told).toEqual(['menu 1 2', 'menu 3 4']);
    expect(wasHeld()).toBe(true);
    stop();
    const without = setUp({ hasMenu: () => false });
    expect(without.menu({ x: 1, y: 2, button: 2 }).defaultPrevented).toBe(false);
    without.stop();
  });
});
