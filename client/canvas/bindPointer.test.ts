import cytoscape from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindPointer, type PointerLink } from './bindPointer.ts';

/** The mouse's event of a browser, in a world that has none. */
class Pressed {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey = false;
  constructor({ shiftKey = false, ctrlKey = false } = {}) {
    this.shiftKey = shiftKey;
    this.ctrlKey = ctrlKey;
  }
}

const finger = { touches: [] };

/** One entry, one thing that is collapsed, and a tie that lies wherever no node or name does. */
function setUp(given: Partial<PointerLink> = {}) {
  const cy = cytoscape({ headless: true });
  cy.add([
    { data: { id: 'a' }, classes: 'node' },
    { data: { id: 'g' }, classes: 'node gathering' },
  ]);
  const told: unknown[][] = [];
  const tell =
    (what: string) =>
    (...said: unknown[]): void => {
      told.push([what, ...said]);
    };
  const stop = bindPointer(cy, {
    labelAt: ({ x }) => (x === 77 ? 'named' : null),
    tieAt: ({ x }, by) => (x < 300 ? `tie by ${by}` : null),
    onHover: tell('hover'),
    onSelect: tell('select'),
    isChoosing: () => false,
    wasHeld: () => false,
    onChoose: tell('choose'),
    onExpand: tell('expand'),
    onRibbon: tell('ribbon'),
    onUserView: tell('view'),
    onDrag: tell('drag'),
    onDrop: tell('drop'),
    picture: () => null,
    ...given,
  });
  const send = (type: string, on: string | null, x: number, originalEvent: unknown = new Pressed()): void => {
    const event = { type, originalEvent, renderedPosition: { x, y: 5 }, position: { x, y: 5 } };
    if (on === null) cy.emit(event as never);
    else cy.getElementById(on).emit(event as never);
  };
  const tap = send.bind(null, 'tap');
  return { tap, move: send.bind(null, 'mousemove'), told, stop };
}

beforeEach(() => {
  vi.stubGlobal('MouseEvent', Pressed);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a tap', () => {
  it('opens a node before a name, a name before a tie, and a tie before it lets go of all', () => {
    const { tap, told, stop } = setUp();
    tap('a', 77);
    tap(null, 77);
    tap(null, 100);
    tap(null, 200, finger);
    tap(null, 400);
    expect(told).toEqual([
      ['select', 'a'],
      ['select', 'named'],
      ['select', 'tie by mouse'],
      ['select', 'tie by finger'],
      ['select', null],
    ]);
    stop();
  });

  it('chooses one more with Shift or Ctrl, or while that is what one does; ties are not chosen so', () => {
    const usual = setUp();
    usual.tap('a', 0, new Pressed({ shiftKey: true }));
    usual.tap(null, 77, new Pressed({ ctrlKey: true }));
    usual.tap(null, 100, new Pressed({ shiftKey: true }));
    const choosing = setUp({ isChoosing: () => true });
    choosing.tap('a', 0, finger);
    expect([...usual.told, ...choosing.told]).toEqual([
      ['choose', 'a'],
      ['choose', 'named'],
      ['choose', 'a'],
    ]);
    usual.stop();
    choosing.stop();
  });

  it('is nothing after the finger has opened the menu', () => {
    const { tap, told, stop } = setUp({ wasHeld: () => true });
    tap('a', 0, finger);
    expect(told).toEqual([]);
    stop();
  });

  it('twice at the same place expands what is collapsed', () => {
    const { tap, told, stop } = setUp();
    tap('g', 400);
    tap(null, 402);
    expect(told).toEqual([
      ['select', 'g'],
      ['expand', 'g'],
    ]);
    stop();
  });
});

describe('pointing', () => {
  it('makes a node or a tie stand out after a moment, and no longer when it leaves', () => {
    const { move, told, stop } = setUp();
    move('a', 0);
    vi.advanceTimersByTime(100);
    move(null, 100);
    vi.advanceTimersByTime(160);
    move(null, 400);
    vi.advanceTimersByTime(160);
    expect(told).toEqual([
      ['hover', 'tie by mouse'],
      ['hover', null],
    ]);
    stop();
  });
});
