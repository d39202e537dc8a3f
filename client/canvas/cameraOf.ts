import type { Camera } from '@sirkel/graph-schema';
import type { Insets } from './CanvasState.ts';
import type { View } from './View.ts';

/** The whole picture as it is fitted to this screen: what a camera is measured by, so that it means the same on another. */
export type Fitted = Pick<View, 'pan' | 'zoom'> & { readonly radius: number };

type Screen = Pick<View, 'width' | 'height'> & { readonly insets: Insets };

/** Where one stands before a picture whose whole is `fitted`. */
export function cameraOf({ pan, zoom }: Pick<View, 'pan' | 'zoom'>, fitted: Fitted, screen: Screen): Camera {
  const middle = middleOf(screen);
  const across = fitted.radius * 2;
  return {
    zoom: round(zoom / fitted.zoom),
    x: round((middle.x - pan.x) / zoom / across),
    y: round((middle.y - pan.y) / zoom / across),
  };
}

/** The view that shows it. */
export function viewOf(camera: Camera, fitted: Fitted, screen: Screen): Pick<View, 'pan' | 'zoom'> {
  const middle = middleOf(screen);
  const zoom = camera.zoom * fitted.zoom;
  const across = fitted.radius * 2;
  return { zoom, pan: { x: middle.x - camera.x * across * zoom, y: middle.y - camera.y * across * zoom } };
}

/** The middle of what no panel covers. */
function middleOf({ width, height, insets }: Screen): View['pan'] {
  return { x: (width + insets.left - insets.right) / 2, y: (height + insets.top - insets.bottom) / 2 };
}

// More would tell nothing that anybody sees, and bounds are those of the record.
const round = (value: number): number => Math.round(Math.min(100, Math.max(-100, value)) * 10_000) / 10_000;
