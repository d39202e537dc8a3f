import type { Core, EdgeSingular, EventObject, EventObjectNode } from 'cytoscape';
import type { Picture } from '../view/buildPicture.ts';
import { placeUnder } from '../view/circle/placeNodes.ts';
import type { Point } from '../view/circle/polar.ts';
import { cellOfAnchor } from '../view/ribbonElements.ts';

/** What pointing at the picture leads to. */
export type PointerLink = {
  /** The node whose label lies under a point of the screen. */
  readonly labelAt: (point: Point) => string | null;
  /** The drawn tie at a point of the screen, by a mouse or a finger. */
  readonly tieAt: (point: Point, by: 'mouse' | 'finger') => string | null;
  readonly onHover: (id: string | null) => void;
  readonly onSelect: (id: string | null) => void;
  /** Whether a tap chooses one more by itself, as it does with Shift or Ctrl. */
  readonly isChoosing: () => boolean;
  /** Whether this touch has opened a menu. */
  readonly wasHeld: () => boolean;
  readonly onChoose: (id: string) => void;
  readonly onExpand: (id: string) => void;
  /** The two cells of a ribbon. */
  readonly onRibbon: (from: string, to: string) => void;
  /** The person has moved or zoomed the view by hand. */
  readonly onUserView: () => void;
  readonly onDrag: () => void;
  readonly onDrop: (id: string, ring: string, angle: number) => void;
  readonly picture: () => Picture | null;
};

const hoverDelay = 150;
/** Two taps within so many ms and px of the screen are one double tap. */
const twice = { time: 400, room: 12 };

/**
 * Listens to mouse and touch. Pointing at a node, its label or a tie for 150 ms makes it stand out; leaving puts it to
 * rest.
 * @returns takes all listeners off again
 */
export function bindPointer(cy: Core, link: PointerLink): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let over: string | null = null;
  const point = (opens: boolean): void => {
    const container = cy.container();
    if (container !== null) container.style.cursor = opens ? 'pointer' : '';
  };
  const hover = (id: string | null): void => {
    if (id === over) return;
    over = id;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      link.onHover(id);
    }, hoverDelay);
  };
  const onMove = (event: EventObject): void => {
    // A node is never missed for the ties that end in it.
    const id = idUnder(cy, event, link) ?? tieAt(event, link);
    point(id !== null || ribbonUnder(cy, event) !== null);
    hover(id);
  };
  const expandsAt = createTwice(cy, link);
  const onTap = (event: EventObject): void => {
    if (link.wasHeld()) return;
    const id = idUnder(cy, event, link);
    if (link.isChoosing() || isWithMore(event)) {
      if (id !== null) link.onChoose(id);
      return;
    }
    if (expandsAt(event)) return;
    const opened = id ?? tieAt(event, link);
    const ribbon = opened === null ? ribbonUnder(cy, event) : null;
    if (ribbon === null) link.onSelect(opened);
    else link.onRibbon(ribbon.from, ribbon.to);
  };
  const onLeave = (): void => {
    point(false);
    hover(null);
  };
  const onDrop = (event: EventObjectNode): void => {
    dropped(event, link);
  };
  cy.on('mousemove', onMove).on('tap', onTap).on('mouseout', onLeave);
  cy.on('dragpan scrollzoom pinchzoom', link.onUserView);
  cy.on('drag', 'node', link.onDrag).on('dragfree', 'node', onDrop);
  return () => {
    if (timer !== null) clearTimeout(timer);
    if (cy.destroyed()) return;
    cy.off('mousemove', onMove).off('tap', onTap).off('mouseout', onLeave);
    cy.off('dragpan scrollzoom pinchzoom', link.onUserView);
    cy.off('drag', 'node', link.onDrag).off('dragfree', 'node', onDrop);
  };
}

/**
 * Tells the second of two taps on something collapsed, and has it expanded: by where the first was, for the picture makes
 * room for its details in between, and what was tapped stands elsewhere.
 */
function createTwice(cy: Core, link: PointerLink): (event: EventObject) => boolean {
  let first: { readonly id: string; readonly at: Point; readonly time: number } | null = null;
  return (event) => {
    const { renderedPosition: at, timeStamp: time } = event;
    const isNear = first !== null && Math.hypot(at.x - first.at.x, at.y - first.at.y) < twice.room;
    if (first !== null && isNear && time - first.time < twice.time) {
      link.onExpand(first.id);
      first = null;
      return true;
    }
    const id = idUnder(cy, event, link);
    first = id !== null && cy.getElementById(id).hasClass('gathering') ? { id, at: { ...at }, time } : null;
    return false;
  };
}

/** With Shift, Ctrl or ⌘ a click means one more. */
function isWithMore({ originalEvent }: EventObject): boolean {
  const pressed: unknown = originalEvent;
  return pressed instanceof MouseEvent && (pressed.shiftKey || pressed.ctrlKey || pressed.metaKey);
}

function tieAt({ originalEvent, renderedPosition }: EventObject, link: PointerLink): string | null {
  const pressed: unknown = originalEvent;
  return link.tieAt(renderedPosition, pressed instanceof MouseEvent ? 'mouse' : 'finger');
}

function ribbonUnder(cy: Core, event: EventObject): { readonly from: string; readonly to: string } | null {
  const target: unknown = event.target;
  if (target === cy) return null;
  const element = target as EdgeSingular;
  if (!element.isEdge()) return null;
  const from = cellOfAnchor(element.source().id());
  const to = cellOfAnchor(element.target().id());
  return from === null || to === null ? null : { from, to };
}

function idUnder(cy: Core, event: EventObject, link: PointerLink): string | null {
  const target: unknown = event.target;
  if (target === cy) return link.labelAt(event.renderedPosition);
  const element = target as { readonly isNode: () => boolean; readonly id: () => string };
  // A name lies over the ribbons.
  return element.isNode() ? element.id() : link.labelAt(event.renderedPosition);
}

/** Reports where a node was let go and puts it back: whether it moves is decided elsewhere. */
function dropped(event: EventObjectNode, link: PointerLink): void {
  const node = event.target;
  const picture = link.picture();
  const home = picture?.placement.spots.get(node.id());
  if (picture === null || home === undefined) return;
  const place = picture.ground === null ? placeUnder(node.position(), picture.stage) : null;
  node.position({ x: home.x, y: home.y });
  link.onDrag();
  if (place !== null) link.onDrop(node.id(), place.ring, Math.round((place.angle * 1800) / Math.PI) / 10);
}
