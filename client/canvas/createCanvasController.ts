import type { Camera } from '@sirkel/graph-schema';
import type { Picture } from '../view/buildPicture.ts';
import { diffElements } from '../view/diffElements.ts';
import { palettes } from '../view/look.ts';
import { tieIndex } from '../view/tieIndex.ts';
import { applyDiff } from './applyDiff.ts';
import { bindPointer } from './bindPointer.ts';
import { cameraOf, viewOf, type Fitted } from './cameraOf.ts';
import { emptyCanvasState, type CanvasParts, type CanvasState, type Insets } from './CanvasState.ts';
import { createChoosing, type Choosing } from './createChoosing.ts';
import { createCoalescer } from './createCoalescer.ts';
import { createDrawing, type Drawing } from './createDrawing.ts';
import { createKeyboardFocus, type KeyboardFocus } from './createKeyboardFocus.ts';
import type { Overlay } from './drawLabels.ts';
import { keepFocus } from './keepFocus.ts';
import { panIntoView } from './panIntoView.ts';
import { shownById } from './parking.ts';
import type { Standing } from './Standing.ts';
import { stylesheet } from './stylesheet.ts';
import type { Surface } from './Surface.ts';
import { tieUnder } from './tieUnder.ts';
import type { View } from './View.ts';

/** What the page can tell a mounted picture. */
export type CanvasController = KeyboardFocus &
  Pick<Choosing, 'setChosen' | 'choose' | 'openMenu' | 'expand'> & {
    /** Shows a picture: at once when it comes of the person's own doing, else at most every 250 ms. */
    readonly show: (picture: Picture, urgent: boolean) => void;
    readonly select: (id: string | null) => void;
    /** The nodes a search has found. */
    readonly setHits: (ids: ReadonlySet<string>) => void;
    readonly setNamed: (ids: ReadonlySet<string>, stand: boolean) => void;
    /** Whether nodes can be dragged, and whether a drag draws a line around some instead, to take them in or out. */
    readonly setMovable: (movable: boolean, choosing: boolean, taking: boolean) => void;
    /** How many times its usual size writing has. */
    readonly setTextScale: (times: number) => void;
    readonly setInsets: (insets: Insets) => void;
    /** Draws anew with other words, after a change of language. */
    readonly redraw: () => void;
    readonly focused: () => string | null;
    readonly fit: () => void;
    readonly zoomBy: (factor: number) => void;
    /** Where one stands before the picture; null when the whole of it is shown. */
    readonly camera: () => Camera | null;
    readonly look: (camera: Camera | null) => void;
    readonly resize: () => void;
    /** Shows just what a view shows. */
    readonly lookAs: (view: Pick<View, 'pan' | 'zoom'>) => void;
    /** All that another drawing of it needs to be the same; null while there is no picture. */
    readonly standing: () => Standing | null;
    /** Draws what is shown on something else than the screen; nodes and ties by what is handed in. */
    readonly drawOn: (surface: Surface, nodesAndTies: () => void) => void;
    /** What is labelled now. */
    readonly overlay: () => Overlay | null;
    readonly destroy: () => void;
  };

const remoteInterval = 250;
/** From so many nodes on they do not glide from one layout to the next. */
const glideLimit = 300;

/** Drives Cytoscape and the layers around it. React mounts it once and hands it plain data. */
export function createCanvasController(parts: CanvasParts): CanvasController {
  const { cy } = parts;
  const state = emptyCanvasState();
  const drawing = createDrawing(parts, state);
  const keyboard = createKeyboardFocus(parts, state, drawing.refresh);
  const coalescer = createCoalescer<Picture>(remoteInterval, (picture) => {
    showPicture(parts, state, drawing, picture);
  });
  const choosing = createChoosing(parts, state, drawing);
  const unbind = listen(parts, state, drawing, choosing);
  return {
    ...keyboard,
    ...viewCommands(parts, state, drawing),
    ...choosing,
    show: coalescer.push,
    select: (id) => {
      state.selected = id;
      if (id !== null) {
        // The keyboard walks from node to node, also when a tie is selected.
        if (shownById(cy, id).isNode()) state.focused = id;
        panIntoView(cy, nodeToSee(state, id), state.insets, parts.reducedMotion());
      }
      drawing.refresh();
    },
    ...markCommands(state, drawing),
    setMovable: (movable, drawsLines, taking) => {
      state.movable = movable;
      state.choosing = drawsLines;
      state.taking = taking;
      cy.autoungrabify(!movable);
    },
    setTextScale: (times) => {
      if (state.textScale === times) return;
      state.textScale = times;
      drawing.onZoom();
      drawing.refresh();
    },
    setInsets: (insets) => {
      state.insets = insets;
      keepView(cy, state, drawing);
      if (state.selected !== null) panIntoView(cy, nodeToSee(state, state.selected), insets, parts.reducedMotion());
      drawing.refresh();
    },
    focused: () => state.focused,
    overlay: () => overlayIn(state, drawing),
    destroy: () => {
      coalescer.stop();
      drawing.stop();
      choosing.stop();
      unbind();
    },
  };
}

function overlayIn(state: CanvasState, { settle }: Drawing): Overlay | null {
  settle();
  return state.overlay?.made ?? null;
}

/** What stands out beside what is selected. */
function markCommands(state: CanvasState, drawing: Drawing): Pick<CanvasController, 'setHits' | 'setNamed'> {
  return {
    setHits: (ids) => {
      state.hits = ids;
      drawing.refresh();
    },
    setNamed: (ids, stand) => {
      state.named = ids;
      state.namedStand = stand;
      drawing.refresh();
    },
  };
}

/** A node itself; of a tie, the node it goes from. */
function nodeToSee({ picture }: CanvasState, id: string): string {
  return tieIndex(picture?.elements ?? []).byId.get(id)?.data.source ?? id;
}

function showPicture(parts: CanvasParts, state: CanvasState, drawing: Drawing, next: Picture): void {
  const { cy, reducedMotion } = parts;
  const before = state.picture;
  state.picture = next;
  if (before?.theme !== next.theme) cy.style(stylesheet(palettes[next.theme], state.nodeScale));
  const another = before !== null && (before.layout !== next.layout || before.laidOut.centre !== next.laidOut.centre);
  const gliding = another && next.elements.filter(isNode).length < glideLimit && !reducedMotion();
  const stood = state.focused === null ? null : placeOf(cy, state.focused);
  // A tie that was drawn because it was asked for may be one that is always drawn now.
  applyDiff(cy, diffElements(state.called, []));
  state.called = [];
  applyDiff(cy, diffElements(before === null ? [] : tieIndex(before.elements).atRest, tieIndex(next.elements).atRest), {
    gliding,
    isOfMap: (id) => next.placement.spots.has(id),
  });
  if (state.focused !== null) moveFocus(parts, state, keepFocus(cy, state.focused, stood, next));
  const grown = before?.stage.radius !== next.stage.radius || !sameBounds(before.ground, next.ground);
  if (another && state.wanted === null) drawing.fit();
  else if (before === null || another || grown) keepView(cy, state, drawing);
  if (gliding) drawing.glide();
  drawing.refresh();
}

/** Another node has the focus now, and says so where the picture has it. */
function moveFocus({ link }: CanvasParts, state: CanvasState, id: string | null): void {
  if (id === state.focused) return;
  state.focused = id;
  if (state.hasFocus) link().onFocusNode(id);
}

function placeOf(cy: CanvasParts['cy'], id: string) {
  const element = shownById(cy, id);
  return element.empty() || !element.isNode() ? null : { ...element.position() };
}

type ViewCommands = Pick<
  CanvasController,
  'fit' | 'zoomBy' | 'camera' | 'look' | 'lookAs' | 'resize' | 'redraw' | 'standing' | 'drawOn'
>;

const isNode = ({ group }: Picture['elements'][number]): boolean => group === 'nodes';

function sameBounds(a: Picture['ground'], b: Picture['ground']): boolean {
  if (a === null || b === null) return a === b;
  return a.bounds.x === b.bounds.x && a.bounds.width === b.bounds.width && a.bounds.height === b.bounds.height;
}

function viewCommands({ cy, link }: CanvasParts, state: CanvasState, drawing: Drawing): ViewCommands {
  const redraw = (): void => {
    drawing.layOut();
    drawing.draw();
  };
  return {
    redraw,
    fit: () => {
      state.wanted = null;
      drawing.fit();
    },
    zoomBy: (factor) => {
      state.fitted = false;
      state.wanted = null;
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    ...cameraCommands(cy, state, drawing),
    resize: () => {
      cy.resize();
      keepView(cy, state, drawing);
      redraw();
    },
    lookAs: (seen) => {
      state.fitted = false;
      cy.viewport({ zoom: seen.zoom, pan: { ...seen.pan } });
    },
    drawOn: drawing.drawOn,
    standing: () => {
      const { picture, fitted, insets, selected, hits, chosen, named, namedStand } = state;
      if (picture === null) return null;
      const { words, verbOf } = link();
      const { pan, ...seen } = drawing.view();
      const view = { ...seen, pan: { ...pan } };
      return { picture, view, fitted, insets, selected, hits, chosen, named, namedStand, words, verbOf };
    },
  };
}

/** What one was shown stays in view when the room for it becomes another. */
function keepView(cy: CanvasParts['cy'], state: CanvasState, drawing: Drawing): void {
  if (state.wanted !== null) cameraCommands(cy, state, drawing).look(state.wanted);
  else if (state.fitted) drawing.fit();
}

function cameraCommands(
  cy: CanvasParts['cy'],
  state: CanvasState,
  drawing: Drawing,
): Pick<ViewCommands, 'camera' | 'look'> {
  const fitted = (): Fitted | null => (state.picture === null ? null : drawing.fitted());
  const screen = () => ({ width: cy.width(), height: cy.height(), insets: state.insets });
  return {
    camera: () => {
      const whole = fitted();
      return whole === null || state.fitted ? null : cameraOf(drawing.view(), whole, screen());
    },
    look: (camera) => {
      const whole = fitted();
      state.wanted = camera;
      if (whole === null || camera === null) {
        drawing.fit();
        return;
      }
      state.fitted = false;
      cy.viewport(viewOf(camera, whole, screen()));
      drawing.onZoom();
    },
  };
}

/** Binds mouse, touch and Cytoscape's own events. @returns takes them off again */
function listen({ cy, link }: CanvasParts, state: CanvasState, drawing: Drawing, choosing: Choosing): () => void {
  const unbindPointer = bindPointer(cy, {
    labelAt: choosing.labelAt,
    tieAt: (point, by) => tieUnder(cy, state, drawing.view(), point, by),
    isChoosing: () => state.choosing,
    wasHeld: choosing.wasHeld,
    onChoose: (id) => {
      link().onChoose?.([id], 'toggle');
    },
    onExpand: (id) => {
      link().onExpand(id);
    },
    onHover: (id) => {
      state.hovered = id;
      drawing.refresh();
    },
    onSelect: (id) => {
      link().onSelect(id);
    },
    onRibbon: (from, to) => {
      link().onRibbon(from, to);
    },
    onUserView: () => {
      state.fitted = false;
      state.wanted = null;
    },
    onDrag: () => {
      drawing.layOut();
      drawing.draw();
    },
    onDrop: (id, ring, angle) => {
      link().onMove(id, ring, angle);
    },
    picture: () => state.picture,
  });
  cy.on('render', drawing.draw).on('zoom', drawing.onZoom);
  return () => {
    unbindPointer();
    if (!cy.destroyed()) cy.off('render', drawing.draw).off('zoom', drawing.onZoom);
  };
}
