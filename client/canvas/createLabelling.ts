import type { Picture } from '../view/buildPicture.ts';
import type { Rect } from '../view/circle/polar.ts';
import type { CanvasParts, CanvasState, Insets } from './CanvasState.ts';
import { createMeasure } from './createMeasure.ts';
import type { Overlay } from './drawLabels.ts';
import { layoutOverlay } from './layoutOverlay.ts';
import type { View } from './View.ts';

/** Labels are placed anew when the zoom has changed by this much; in between the last places are scaled. */
const zoomStep = 1.06;

/** Places the labels of one mounted picture. */
export type Labelling = {
  /** Places all of them anew for the view of now; while nodes glide there are none. */
  readonly layOut: () => void;
  /** Whether the zoom has left that for which they were placed. */
  readonly hasDrifted: () => boolean;
  /** Whether they were placed for just the view of now. */
  readonly isInPlace: () => boolean;
};

/** @param view what is seen of the picture now */
export function createLabelling(parts: CanvasParts, state: CanvasState, view: () => View): Labelling {
  const measure = createMeasure(parts.layers.overlay);
  let placedFor = '';
  return {
    layOut: () => {
      if (state.picture === null) return;
      const now = view();
      placedFor = lookOf(now, state);
      const made = state.gliding ? null : overlayOf(parts, { ...state, picture: state.picture }, now, measure);
      state.overlay = made === null ? null : { made, zoom: now.zoom };
    },
    hasDrifted: () => {
      const drift = view().zoom / (state.overlay?.zoom ?? 0);
      return drift > zoomStep || drift < 1 / zoomStep;
    },
    isInPlace: () => lookOf(view(), state) === placedFor,
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
    textScale: times,
  };
}

/** What labels lie by, besides the picture: while it is the same they need not be placed again. */
function lookOf({ pan, zoom, width, height }: View, { nodeScale, fitted }: CanvasState): string {
  return [pan.x, pan.y, zoom, width, height, nodeScale.current, fitted].join(' ');
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
