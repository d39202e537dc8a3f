import type { Camera } from '@sirkel/graph-schema';
import type { Picture } from '../view/buildPicture.ts';
import { rectsOverlap } from '../view/circle/polar.ts';
import { diffElements } from '../view/diffElements.ts';
import { palettes } from '../view/look.ts';
import { applyDiff } from './applyDiff.ts';
import { bindPointer } from './bindPointer.ts';
import { cameraOf, viewOf, type Fitted } from './cameraOf.ts';
import { emptyCanvasState, type CanvasParts, type CanvasState, type Insets } from './CanvasState.ts';
import { createCoalescer } from './createCoalescer.ts';
import { createDrawing, type Drawing } from './createDrawing.ts';
import { createKeyboardFocus, type KeyboardFocus } from './createKeyboardFocus.ts';
import type { Overlay } from './drawLabels.ts';
import { panIntoView } from './panIntoView.ts';
import { exportPng, type PngCaption } from './exportPng.ts';
import { stylesheet } from './stylesheet.ts';

/** What the page can tell a mounted picture. */
export type CanvasController = KeyboardFocus & {
  /** Shows a picture: at once when it comes of the person's own doing, else at most every 250 ms. */
  readonly show: (picture: Picture, urgent: boolean) => void;
  readonly select: (id: string | null) => void;
  /** The nodes a search has found. */
  readonly setHits: (ids: ReadonlySet<string>) => void;
  readonly setNamed: (ids: ReadonlySet<string>) => void;
  readonly setMovable: (movable: boolean) => void;
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
  /** The whole picture as PNG, `scale` pixels for each px of the screen. */
  readonly png: (caption: PngCaption, scale: number) => Promise<Blob>;
  /** What is labelled now. */
  readonly overlay: () => Overlay | null;
  readonly destroy: () => void;
};

const remoteInterval = 250;

/** Drives Cytoscape and the layers around it. React mounts it once and hands it plain data. */
export function createCanvasController(parts: CanvasParts): CanvasController {
  const { cy } = parts;
  const state = emptyCanvasState();
  const drawing = createDrawing(parts, state);
  const keyboard = createKeyboardFocus(parts, state, drawing.refresh);
  const coalescer = createCoalescer<Picture>(remoteInterval, (picture) => {
    showPicture(parts, state, drawing, picture);
  });
  const unbind = listen(parts, state, drawing);
  return {
    ...keyboard,
    ...viewCommands(parts, state, drawing),
    show: coalescer.push,
    select: (id) => {
      state.selected = id;
      if (id !== null) {
        // The keyboard walks from node to node, also when a tie is selected.
        if (cy.getElementById(id).isNode()) state.focused = id;
        panIntoView(cy, id, state.insets, parts.reducedMotion());
      }
      drawing.refresh();
    },
    setHits: (ids) => {
      state.hits = ids;
      drawing.refresh();
    },
    setNamed: (ids) => {
      state.named = ids;
      drawing.refresh();
    },
    setMovable: (movable) => {
      cy.autoungrabify(!movable);
    },
    setInsets: (insets) => {
      state.insets = insets;
      keepView(cy, state, drawing);
      if (state.selected !== null) panIntoView(cy, state.selected, insets, parts.reducedMotion());
      drawing.refresh();
    },
    focused: () => state.focused,
    overlay: () => state.overlay?.made ?? null,
    destroy: () => {
      coalescer.stop();
      drawing.stop();
      unbind();
    },
  };
}

function showPicture({ cy }: CanvasParts, state: CanvasState, drawing: Drawing, next: Picture): void {
  const before = state.picture;
  state.picture = next;
  if (before?.theme !== next.theme) cy.style(stylesheet(palettes[next.theme], state.nodeScale));
  applyDiff(cy, diffElements(before?.elements ?? [], next.elements));
  const grown = before?.stage.radius !== next.stage.radius;
  if (before === null || grown) keepView(cy, state, drawing);
  drawing.refresh();
}

type ViewCommands = Pick<CanvasController, 'fit' | 'zoomBy' | 'camera' | 'look' | 'resize' | 'redraw' | 'png'>;

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
    png: (caption, scale) => {
      const { picture } = state;
      if (picture === null) return Promise.reject(new Error('there is no picture yet'));
      const layOut = (): Overlay | null => {
        drawing.layOut();
        return state.overlay?.made ?? null;
      };
      return exportPng({ cy, picture, caption, scale, words: link().words, layOut, done: redraw });
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
function listen({ cy, link }: CanvasParts, state: CanvasState, drawing: Drawing): () => void {
  const unbindPointer = bindPointer(cy, {
    labelAt: (point) => {
      const { pan } = drawing.view();
      const spot = { x: point.x - pan.x, y: point.y - pan.y, width: 0.01, height: 0.01 };
      return state.overlay?.made.labels.find(({ rect }) => rectsOverlap(rect, spot))?.id ?? null;
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
