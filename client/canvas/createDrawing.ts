import type { Picture } from '../view/buildPicture.ts';
import { fitView, nodeScaleAt, sideShift } from '../view/circle/fitView.ts';
import type { Rect } from '../view/circle/polar.ts';
import { palettes } from '../view/look.ts';
import type { CanvasParts, CanvasState, Insets } from './CanvasState.ts';
import { createMeasure } from './createMeasure.ts';
import { drawOn } from './createLayers.ts';
import { drawBackdrop } from './drawBackdrop.ts';
import { drawLabels } from './drawLabels.ts';
import { drawNames } from './drawNames.ts';
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

/** Draws what lies under and over Cytoscape, and keeps it in step. */
export type Drawing = {
  /** Places all labels anew for the zoom of now. */
  readonly layOut: () => void;
  readonly draw: () => void;
  /** Makes what is pointed at, focused or selected stand out, and draws. */
  readonly refresh: () => void;
  readonly onZoom: () => void;
  readonly fit: () => void;
  readonly view: () => View;
  /** Draws all that lies under nodes and ties, these, and all that lies over them, on something else than the screen. */
  readonly drawOn: (surface: Surface, nodesAndTies: () => void) => void;
  readonly stop: () => void;
};

/** The drawing of one mounted picture. */
export function createDrawing({ cy, layers, link }: CanvasParts, state: CanvasState): Drawing {
  const measure = createMeasure(layers.overlay);
  let settle: ReturnType<typeof setTimeout> | null = null;
  const view = (): View => ({ pan: cy.pan(), zoom: cy.zoom(), width: cy.width(), height: cy.height() });
  const layOut = (): void => {
    if (state.picture === null) return;
    const { zoom } = view();
    const made = layoutOverlay({
      ...state,
      cy,
      picture: state.picture,
      zoom,
      measure,
      nodeScale: state.nodeScale.current,
      focused: state.hasFocus ? state.focused : null,
      bounds: state.fitted ? boundsOf(view(), state.insets) : undefined,
      nothingHere: link().words.nothingHere,
      verbOf: link().verbOf,
    });
    state.overlay = { made, zoom };
  };
  const draw = (): void => {
    if (state.picture === null) return;
    const now = view();
    if (hasDrifted(state.overlay, now.zoom)) layOut();
    drawPicture(state.picture, state.overlay, now, layers, link);
  };
  const rest = (): void => {
    layOut();
    draw();
  };
  const onZoom = (): void => {
    rescale(cy, state);
    if (settle !== null) clearTimeout(settle);
    settle = setTimeout(rest, restAfter);
  };
  return {
    layOut,
    draw,
    onZoom,
    view,
    refresh: () => {
      state.highlight = applyHighlight(cy, activeIn(state), state.named);
      rest();
    },
    fit: () => {
      if (state.picture === null) return;
      const { stage } = state.picture;
      const { zoom, pan } = fitView(stage, cy.width(), cy.height() - state.insets.top - state.insets.bottom);
      const shift = sideShift(stage, zoom, cy.width(), state.insets);
      cy.viewport({ zoom, pan: { x: pan.x + shift, y: pan.y + state.insets.top } });
      state.fitted = true;
      onZoom();
    },
    drawOn: elsewhere(state, view, link),
    stop: () => {
      if (settle !== null) clearTimeout(settle);
    },
  };
}

/** Whether the zoom has left that for which labels were placed. */
function hasDrifted(overlay: CanvasState['overlay'], zoom: number): boolean {
  const drift = zoom / (overlay?.zoom ?? 0);
  return drift > zoomStep || drift < 1 / zoomStep;
}

/** What is pointed at, before what the keyboard stands on, before what is selected. */
function activeIn({ hovered, hasFocus, focused, selected, named, namedStand }: CanvasState): string | null {
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
  const scale = cy.nodes().length > scaleLimit ? 1 : nodeScaleAt(cy.zoom());
  if (Math.abs(scale / state.nodeScale.current - 1) <= 0.03) return;
  state.nodeScale.current = scale;
  cy.style().update();
}

function drawPicture(
  picture: Picture,
  overlay: CanvasState['overlay'],
  now: View,
  layers: CanvasParts['layers'],
  link: CanvasParts['link'],
): void {
  drawOn(layers.backdrop, now, (context) => {
    drawUnder(context, picture, now);
  });
  drawOn(layers.overlay, now, (context) => {
    drawOver(context, picture, overlay, now, link);
  });
}

/** Draws it on another surface than the screen's layers. */
function elsewhere(state: CanvasState, view: () => View, link: CanvasParts['link']): Drawing['drawOn'] {
  return (surface, nodesAndTies) => {
    if (state.picture === null) return;
    drawUnder(surface, state.picture, view());
    nodesAndTies();
    drawOver(surface, state.picture, state.overlay, view(), link);
  };
}

function drawUnder(surface: Surface, picture: Picture, now: View): void {
  drawBackdrop(surface, picture, palettes[picture.theme], now);
}

function drawOver(
  surface: Surface,
  picture: Picture,
  overlay: CanvasState['overlay'],
  now: View,
  link: CanvasParts['link'],
): void {
  const palette = palettes[picture.theme];
  drawNames(surface, picture, palette, now, link().words);
  if (overlay === null) return;
  const ratio = now.zoom / overlay.zoom;
  surface.translate(now.pan.x, now.pan.y);
  surface.scale(ratio, ratio);
  drawLabels(surface, overlay.made, palette, { ...now, pan: { x: 0, y: 0 } });
}
