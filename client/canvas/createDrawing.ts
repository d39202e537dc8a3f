import type { Picture } from '../view/buildPicture.ts';
import { fitView, nodeScaleAt, sideShift } from '../view/circle/fitView.ts';
import type { Rect } from '../view/circle/polar.ts';
import { palettes } from '../view/look.ts';
import type { Fitted } from './cameraOf.ts';
import type { CanvasParts, CanvasState, Insets } from './CanvasState.ts';
import { createMeasure } from './createMeasure.ts';
import { drawOn } from './createLayers.ts';
import { drawBackdrop } from './drawBackdrop.ts';
import { drawLabels, type Overlay } from './drawLabels.ts';
import { drawNames } from './drawNames.ts';
import { applyHighlight } from './highlight.ts';
import { layoutOverlay } from './layoutOverlay.ts';
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
  /** The whole picture as it fits the screen now; only where there is one. */
  readonly fitted: () => Fitted;
  readonly view: () => View;
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
    const drift = now.zoom / (state.overlay?.zoom ?? 0);
    if (drift > zoomStep || drift < 1 / zoomStep) layOut();
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
  const fitted = (): Fitted => fittedIn(cy, state);
  return {
    fitted,
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
      const { zoom, pan } = fitted();
      cy.viewport({ zoom, pan });
      state.fitted = true;
      onZoom();
    },
    stop: () => {
      if (settle !== null) clearTimeout(settle);
    },
  };
}

function fittedIn(cy: CanvasParts['cy'], { picture, insets }: CanvasState): Fitted {
  if (picture === null) throw new Error('There is no picture to fit.');
  const { stage } = picture;
  const { zoom, pan } = fitView(stage, cy.width(), cy.height() - insets.top - insets.bottom);
  const shift = sideShift(stage, zoom, cy.width(), insets);
  return { zoom, pan: { x: pan.x + shift, y: pan.y + insets.top }, radius: stage.radius };
}

/** What is pointed at, before what the keyboard stands on, before what is selected. */
function activeIn({ hovered, hasFocus, focused, selected }: CanvasState): string | null {
  return hovered ?? (hasFocus ? focused : null) ?? selected;
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
  overlay: { readonly made: Overlay; readonly zoom: number } | null,
  now: View,
  layers: CanvasParts['layers'],
  link: CanvasParts['link'],
): void {
  const palette = palettes[picture.theme];
  drawOn(layers.backdrop, now, (context) => {
    drawBackdrop(context, picture, palette, now);
  });
  drawOn(layers.overlay, now, (context) => {
    drawNames(context, picture, palette, now, link().words);
    if (overlay === null) return;
    const ratio = now.zoom / overlay.zoom;
    context.translate(now.pan.x, now.pan.y);
    context.scale(ratio, ratio);
    drawLabels(context, overlay.made, palette, { ...now, pan: { x: 0, y: 0 } });
  });
}
