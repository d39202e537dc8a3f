import type { Picture } from '../view/buildPicture.ts';
import { largestNodeScale, nodeScaleAt } from '../view/circle/fitView.ts';
import type { Rect } from '../view/circle/polar.ts';
import { palettes } from '../view/look.ts';
import type { Fitted } from './cameraOf.ts';
import type { CanvasParts, CanvasState, Insets } from './CanvasState.ts';
import { glide } from './applyDiff.ts';
import { callTies } from './callTies.ts';
import { createMeasure } from './createMeasure.ts';
import { drawOn, type Layers } from './createLayers.ts';
import { drawBackdrop } from './drawBackdrop.ts';
import { drawLabels, type Overlay } from './drawLabels.ts';
import { drawNames } from './drawNames.ts';
import { fitPicture } from './fitPicture.ts';
import { applyHighlight } from './highlight.ts';
import { layoutOverlay } from './layoutOverlay.ts';
import type { Surface } from './Surface.ts';
import type { View } from './View.ts';

/** Labels are placed anew when the zoom has changed by this much; in between the last places are scaled. */
const zoomStep = 1.06;
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
  /** Makes what is pointed at, focused or selected stand out, and draws. */
  readonly refresh: () => void;
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
  const measure = createMeasure(layers.overlay);
  const settling = createTimer();
  const landing = createTimer();
  const view = (): View => ({ pan: cy.pan(), zoom: cy.zoom(), width: cy.width(), height: cy.height() });
  const layOut = (): void => {
    if (state.picture === null) return;
    const now = view();
    const made = state.gliding ? null : overlayOf(parts, { ...state, picture: state.picture }, now, measure);
    state.overlay = made === null ? null : { made, zoom: now.zoom };
  };
  const draw = (): void => {
    if (state.picture === null) return;
    const now = view();
    if (!state.gliding && hasDrifted(state.overlay, now.zoom)) layOut();
    drawPicture({ ...state, picture: state.picture }, now, layers, link);
  };
  const rest = (): void => {
    layOut();
    draw();
  };
  const onZoom = (): void => {
    rescale(cy, state);
    settling.after(restAfter, rest);
  };
  const fitted = (): Fitted => fittedIn(cy, state);
  return {
    fitted,
    layOut,
    draw,
    onZoom,
    view,
    refresh: () => {
      const active = activeIn(state);
      callTies(cy, state, active);
      state.highlight = applyHighlight(cy, active, state.named);
      rest();
    },
    fit: () => {
      if (state.picture === null) return;
      const { zoom, pan } = fitted();
      cy.viewport({ zoom, pan });
      state.fitted = true;
      onZoom();
    },
    drawOn: elsewhere(state, view, link),
    glide: () => {
      state.gliding = true;
      landing.after(glide + 40, () => {
        state.gliding = false;
        rest();
      });
    },
    stop: () => {
      settling.stop();
      landing.stop();
    },
  };
}

/** One thing that is done a while later; asked again, it waits anew. */
function createTimer() {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
  };
  return {
    stop,
    after: (wait: number, act: () => void): void => {
      stop();
      timer = setTimeout(act, wait);
    },
  };
}

type Shown = CanvasState & { readonly picture: Picture };

/** Labels, verbs and marks for a view. Where writing is larger, they are placed as on a screen that is smaller. */
function overlayOf(
  { cy, link }: CanvasParts,
  state: Shown,
  now: View,
  measure: (line: string, strong: boolean) => number,
): Overlay {
  const seen = asIfSmaller(now, state.textScale);
  return layoutOverlay({
    ...state,
    cy,
    zoom: seen.zoom,
    textScale: state.textScale,
    measure,
    nodeScale: state.nodeScale.current,
    focused: state.hasFocus ? state.focused : null,
    bounds: state.fitted ? boundsOf(seen, state.insets) : undefined,
    nothingHere: link().words.nothingHere,
    verbOf: link().verbOf,
  });
}

/** A view as it would be on a smaller screen, that is then looked at so many times as large. */
export function asIfSmaller({ pan, zoom, width, height }: View, times: number): View {
  return {
    pan: { x: pan.x / times, y: pan.y / times },
    zoom: zoom / times,
    width: width / times,
    height: height / times,
  };
}

/** Whether the zoom has left that for which labels were placed. */
function hasDrifted(overlay: CanvasState['overlay'], zoom: number): boolean {
  const drift = zoom / (overlay?.zoom ?? 0);
  return drift > zoomStep || drift < 1 / zoomStep;
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

/** Where labels may lie, so that they are seen whole: px from the picture's own middle. */
function boundsOf({ pan, width, height }: View, { top, right, bottom, left }: Insets): Rect {
  return {
    x: left + 4 - pan.x,
    y: top + 4 - pan.y,
    width: width - left - right - 8,
    height: height - top - bottom - 8,
  };
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
function elsewhere(state: CanvasState, view: () => View, link: CanvasParts['link']): Drawing['drawOn'] {
  return (surface, nodesAndTies) => {
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
