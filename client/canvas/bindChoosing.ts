import type { Core } from 'cytoscape';
import type { Point } from '../view/circle/polar.ts';

/** What drawing around nodes, and holding a finger still, lead to. */
export type ChoosingLink = {
  readonly mayChoose: () => boolean;
  /** Whether anybody opens a menu: else a press that takes long is a press, and the browser's own menu stays. */
  readonly hasMenu: () => boolean;
  /** Whether a drag draws around nodes also without Shift or Alt. */
  readonly isChoosing: () => boolean;
  /** Whether what is drawn around is taken out also without Alt. */
  readonly isTaking: () => boolean;
  readonly isMovable: () => boolean;
  /** The line as it is drawn, px from the upper left corner, and whether it takes out; null when it ends. */
  readonly onLine: (line: readonly Point[] | null, takes: boolean) => void;
  readonly onLasso: (line: readonly Point[], takes: boolean) => void;
  /** A finger was held still, or a mouse pressed at its right: the menu of what lies there is wanted. */
  readonly onMenu: (at: Point) => void;
};

/** A finger that moves no farther than this is still, px; a line begins beyond. */
const stillness = 8;
/** How long a finger is held until the menu comes, ms. */
const holdTime = 500;

/** One drag, from where a pointer went down. */
type Drag = { readonly start: Point; readonly draws: boolean; readonly takes: boolean; line: Point[] };

/**
 * Listens for lines around nodes and for fingers held still. Cytoscape goes on hearing all that it hears, but moves
 * nothing while a line is drawn. @returns takes all off again, and whether the touch under way has opened the menu
 */
export function bindChoosing(
  cy: Core,
  link: ChoosingLink,
): { readonly wasHeld: () => boolean; readonly stop: () => void } {
  const frame = cy.container();
  if (frame === null) return { wasHeld: () => false, stop: () => undefined };
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const hand = createHand(cy, link, at);
  const menu = (event: MouseEvent): void => {
    if (!link.hasMenu()) return;
    // A finger has its own way, and the keyboard another: some machines send this for them too.
    event.preventDefault();
    if (event.button !== 2 && !event.ctrlKey) return;
    // With Ctrl it is also a click, which would choose.
    hand.hold();
    link.onMenu(at(event));
  };
  const listening = new AbortController();
  const { signal } = listening;
  frame.addEventListener('pointerdown', hand.down, { signal, capture: true });
  globalThis.addEventListener('pointermove', hand.move, { signal });
  globalThis.addEventListener('pointerup', hand.up, { signal, capture: true });
  globalThis.addEventListener('pointercancel', hand.up, { signal });
  frame.addEventListener('contextmenu', menu, { signal, capture: true });
  return {
    wasHeld: hand.wasHeld,
    stop: () => {
      hand.rest();
      listening.abort();
    },
  };
}

/** What the pointers do: draw, or hold still. */
function createHand(cy: Core, link: ChoosingLink, at: (event: MouseEvent) => Point) {
  const pointers = new Set<number>();
  let drag: Drag | null = null;
  let holding: ReturnType<typeof setTimeout> | undefined;
  let held = false;
  const end = (): void => {
    clearTimeout(holding);
    if (drag?.draws === true) {
      link.onLine(null, drag.takes);
      keepStill(cy, link, false);
    }
    drag = null;
  };
  return {
    wasHeld: () => held,
    hold: (): void => {
      held = true;
    },
    rest: (): void => {
      clearTimeout(holding);
    },
    down: (event: PointerEvent): void => {
      pointers.add(event.pointerId);
      end();
      held = false;
      if (pointers.size > 1 || event.button !== 0) return;
      const start = at(event);
      drag = { start, ...meantBy(event, link), line: [] };
      if (drag.draws) keepStill(cy, link, true);
      if (event.pointerType === 'mouse' || !link.hasMenu()) return;
      holding = setTimeout(() => {
        held = true;
        end();
        link.onMenu(start);
      }, holdTime);
    },
    move: (event: PointerEvent): void => {
      if (drag === null || !pointers.has(event.pointerId)) return;
      const point = at(event);
      if (drag.line.length === 0 && Math.hypot(point.x - drag.start.x, point.y - drag.start.y) < stillness) return;
      clearTimeout(holding);
      if (!drag.draws) return;
      if (drag.line.length === 0) drag.line = [drag.start];
      drag.line.push(point);
      link.onLine(drag.line, drag.takes);
    },
    up: (event: PointerEvent): void => {
      pointers.delete(event.pointerId);
      const { line, takes } = drag ?? { line: [], takes: false };
      end();
      if (event.type === 'pointerup' && line.length > 2) link.onLasso(line, takes);
    },
  };
}

/** Whether a drag that begins so draws a line, and takes out what lies in it: with Alt, or as it was chosen. */
function meantBy({ shiftKey, altKey }: PointerEvent, link: ChoosingLink): Pick<Drag, 'draws' | 'takes'> {
  return { draws: link.mayChoose() && (shiftKey || altKey || link.isChoosing()), takes: altKey || link.isTaking() };
}

/** Neither the view nor a node follows the hand while it draws. */
function keepStill(cy: Core, link: ChoosingLink, still: boolean): void {
  cy.userPanningEnabled(!still);
  cy.autoungrabify(still || !link.isMovable());
}
