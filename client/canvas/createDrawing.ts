import type { Picture } from '../view/buildPicture.ts';
import { largestNodeScale, nodeScaleAt } from '../view/circle/fitView.ts';
import { palettes } from '../view/look.ts';
import type { Fitted } from './cameraOf.ts';
import type { CanvasParts, CanvasState } from './CanvasState.ts';
import { glide } from './applyDiff.ts';
import { callTies } from './callTies.ts';
import { asIfSmaller, createLabelling } from './createLabelling.ts';
import { drawOn, type Layers } from './createLayers.ts';
import { drawBackdrop } from './drawBackdrop.ts';
import { drawLabels } from './drawLabels.ts';
import { drawNames } from './drawNames.ts';
import { fitPicture } from './fitPicture.ts';
import { applyHighlight } from './highlight.ts';
import type { Surface } from './Surface.ts';
import { createSoon, createTimer } from './timing.ts';
import type { View } from './View.ts';

/** And once more when zooming has come to rest, ms. */
const restAfter = 120;
/** Larger maps keep their nodes' size when zoomed: restyling all of them would be felt. */
const scaleLimit = 600;
/** Nodes and ties for a room to see, in parts of their usual size. */
const roomScale = { nodes: 1.3, ties: 1.35 };

/** Draws what lies under and over Cytoscape, and keeps it in step. */
export type Drawing = {
  /** Places all labels anew for the zoom of now. */
  readonly layOut: () => void;
  readonly draw: () => void;
  /**
   * Makes what is pointed at, focused or selected stand out, and draws: once, however often it is asked for at a time.
   */
  readonly refresh: () => void;
  /** Does at once what was asked for, for whoever reads what is drawn. */
  readonly settle: () => void;
  readonly onZoom: () => void;
  readonly fit: () => void;
  /** Leaves the names out until the nodes have come to where they glide. */
  readonly glide: () => void;
  /** The whole picture as it fits the screen now; only where there is one. */
  readonly fitted: () => Fitted;
  readonly view: () => View;
  /** Draws all that lies under nodes and ties, these, and all that lies over them, on something else than the screen. */
  readonly drawOn: (surface: Surface, nodesAndTies: () => void) => void;
  readonly stop: () => void;
};

/** The drawing of one mounted picture. */
export function createDrawing(parts: CanvasParts, state: CanvasState): Drawing {
  const { cy, layers, link } = parts;
  const settling = createTimer();
  const landing = createTimer();
  const view = (): View => ({ pan: cy.pan(), zoom: cy.zoom(), width: cy.width(), height: cy.height() });
  const { layOut, hasDrifted, isInPlace } = createLabelling(parts, state, view);
  const draw = (): void => {
    refreshing.settle();
    if (state.picture === null) return;
    const now = view();
    if (!state.gliding && hasDrifted()) layOut();
    drawPicture({ ...state, picture: state.picture }, now, layers, link);
  };
  const rest = (): void => {
    layOut();
    draw();
  };
  const refreshing = createSoon(() => {
    standOut(cy, state);
    rest();
  });
  const onZoom = (): void => {
    rescale(cy, state);
    settling.after(restAfter, () => {
      if (!isInPlace()) rest();
    });
  };
  const fitted = (): Fitted => fittedIn(cy, state);
  return {
    fitted,
    layOut,
    draw,
    onZoom,
    view,
    refresh: refreshing.ask,
    settle: refreshing.settle,
    fit: () => {
      if (state.picture === null) return;
      const { zoom, pan } = fitted();
      cy.viewport({ zoom, pan });
      state.fitted = true;
      onZoom();
    },
    drawOn: elsewhere(state, view, link, refreshing.settle),
    glide: () => {
      state.gliding = true;
      landing.after(glide + 40, () => {
        state.gliding = false;
        rest();
      });
    },
    stop: () => {
      refreshing.stop();
      settling.stop();
      landing.stop();
    },
  };
}

type Shown = CanvasState & { readonly picture: Picture };

/** Makes what is pointed at, focused, selected or named stand out, with its ties. */
function standOut(cy: CanvasParts['cy'], state: CanvasState): void {
  const active = activeIn(state);
  callTies(cy, state, active);
  state.highlight = applyHighlight(cy, active, state.named);
}

/** The whole picture as it fits the screen now. */
function fittedIn(cy: CanvasParts['cy'], { picture, insets }: CanvasState): Fitted {
  if (picture === null) throw new Error('There is no picture to fit.');
  const fit = fitPicture(picture, { width: cy.width(), height: cy.height() }, insets);
  return { ...fit, radius: picture.stage.radius };
}

/** What is pointed at, before what the keyboard stands on, before what is selected. */
export function activeIn({ hovered, hasFocus, focused, selected, named, namedStand }: CanvasState): string | null {
  return hovered ?? (hasFocus ? focused : null) ?? (namedStand && named.size > 0 ? null : selected);
}

/** Restyles the nodes when their size on the picture has changed by more than can be missed. */
function rescale(cy: CanvasParts['cy'], state: CanvasState): void {
  const usual = cy.nodes().length > scaleLimit ? 1 : nodeScaleAt(cy.zoom());
  // No larger than ties are drawn for: between two nodes that touch there is no room for a curve.
  const scale = state.textScale > 1 ? Math.min(largestNodeScale, usual * roomScale.nodes) : usual;
  const ties = state.textScale > 1 ? roomScale.ties : 1;
  if (Math.abs(scale / state.nodeScale.current - 1) <= 0.03 && ties === state.nodeScale.ties) return;
  state.nodeScale.current = scale;
  state.nodeScale.ties = ties;
  cy.style().update();
}

function drawPicture(shown: Shown, view: View, layers: Layers, link: CanvasParts['link']): void {
  drawOn(layers.backdrop, view, (context) => {
    drawUnder(context, shown.picture, view);
  });
  drawOn(layers.overlay, view, (context) => {
    drawOver(context, shown, view, link);
  });
}

/** Draws it on another surface than the screen's layers. */
function elsewhere(
  state: CanvasState,
  view: () => View,
  link: CanvasParts['link'],
  settle: () => void,
): Drawing['drawOn'] {
  return (surface, nodesAndTies) => {
    settle();
    const { picture } = state;
    if (picture === null) return;
    drawUnder(surface, picture, view());
    nodesAndTies();
    drawOver(surface, { ...state, picture }, view(), link);
  };
}

function drawUnder(surface: Surface, picture: Picture, now: View): void {
  drawBackdrop(surface, picture, palettes[picture.theme], now);
}

function drawOver(
  surface: Surface,
  { picture, overlay, textScale }: Shown,
  view: View,
  link: CanvasParts['link'],
): void {
  const palette = palettes[picture.theme];
  surface.scale(textScale, textScale);
  const seen = asIfSmaller(view, textScale);
  drawNames(surface, picture, palette, seen, link().words);
  if (overlay === null) return;
  const ratio = view.zoom / overlay.zoom;
  surface.translate(seen.pan.x, seen.pan.y);
  surface.scale(ratio, ratio);
  drawLabels(surface, overlay.made, palette, { ...seen, pan: { x: 0, y: 0 } });
}
