import { idsWithin } from '../view/lasso.ts';
import { rectsOverlap, type Point } from '../view/circle/polar.ts';
import { bindChoosing } from './bindChoosing.ts';
import type { CanvasParts, CanvasState } from './CanvasState.ts';
import type { Drawing } from './createDrawing.ts';
import { shownById, shownNodes } from './parking.ts';
import { targetAt } from './targetAt.ts';

/** Choosing several in the picture, and asking what can be done with something in it. */
export type Choosing = {
  readonly setChosen: (ids: ReadonlySet<string>) => void;
  /** Takes the node that the keyboard stands on into what is chosen, or out of it. */
  readonly choose: () => void;
  /** Opens the menu of that node. */
  readonly openMenu: () => void;
  /** Shows that node each by itself, if it is something collapsed; whether it is. */
  readonly expand: () => boolean;
  /** The node whose name lies there. */
  readonly labelAt: (point: Point) => string | null;
  /** Whether the touch under way has opened the menu: then it selects nothing. */
  readonly wasHeld: () => boolean;
  readonly stop: () => void;
};

/** A finger finds a node within so many px of its middle. */
const fingerRoom = 14;

/** Binds the listeners, and gives what keys and pages can ask. */
export function createChoosing(parts: CanvasParts, state: CanvasState, drawing: Drawing): Choosing {
  const { cy, link } = parts;
  const labelAt = (point: Point): string | null => labelUnder(state, drawing, point);
  const nodeAt = (point: Point): string | null => nodeUnder(parts, state, point) ?? labelAt(point);
  const { wasHeld, stop } = bindChoosing(cy, {
    mayChoose: () => link().onChoose !== null,
    hasMenu: () => link().onMenu !== null,
    isChoosing: () => state.choosing,
    isMovable: () => state.movable,
    isTaking: () => state.taking,
    onLine: (line, takes) => {
      link().onLine(line, takes);
    },
    onLasso: (line, takes) => {
      const points = new Map(shownNodes(cy).map((node) => [node.id(), node.renderedPosition()]));
      const ids = idsWithin(points, line);
      if (ids.length > 0) link().onChoose?.(ids, takes ? 'remove' : 'add');
    },
    onMenu: (point) => {
      const id = nodeAt(point);
      if (id !== null) link().onMenu?.({ on: 'node', id }, onPage(cy, point));
      const target = id !== null || state.picture === null ? null : targetAt(state.picture, drawing.view(), point);
      if (target !== null) link().onMenu?.(target, onPage(cy, point));
    },
  });
  return {
    setChosen: (ids) => {
      state.chosen = ids;
      drawing.refresh();
    },
    choose: () => {
      if (state.focused === null) return;
      link().onChoose?.([state.focused], 'toggle');
    },
    openMenu: () => {
      const node = shownById(cy, state.focused ?? '');
      if (node.empty()) return;
      link().onMenu?.({ on: 'node', id: node.id() }, onPage(cy, node.renderedPosition()));
    },
    expand: () => {
      const node = shownById(cy, state.focused ?? '');
      if (node.empty() || !node.hasClass('gathering')) return false;
      link().onExpand(node.id());
      return true;
    },
    ...{ labelAt, wasHeld, stop },
  };
}

function onPage(cy: CanvasParts['cy'], { x, y }: Point): Point {
  const frame = cy.container()?.getBoundingClientRect();
  return { x: x + (frame?.left ?? 0), y: y + (frame?.top ?? 0) };
}

function nodeUnder({ cy }: CanvasParts, state: CanvasState, point: Point): string | null {
  let best: { readonly id: string; readonly away: number } | null = null;
  for (const node of shownNodes(cy).toArray()) {
    const { x, y } = node.renderedPosition();
    const away = Math.hypot(x - point.x, y - point.y);
    const reach = Math.max(fingerRoom, (Number(node.data('size')) / 2) * state.nodeScale.current * cy.zoom() + 2);
    if (away <= reach && away < (best?.away ?? Infinity)) best = { id: node.id(), away };
  }
  return best?.id ?? null;
}

function labelUnder(state: CanvasState, drawing: Drawing, point: Point): string | null {
  const { pan } = drawing.view();
  const { textScale } = state;
  const spot = { x: (point.x - pan.x) / textScale, y: (point.y - pan.y) / textScale, width: 0.01, height: 0.01 };
  return state.overlay?.made.labels.find(({ rect }) => rectsOverlap(rect, spot))?.id ?? null;
}
