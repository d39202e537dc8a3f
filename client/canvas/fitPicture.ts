import type { Picture } from '../view/buildPicture.ts';
import { fitView, sideShift } from '../view/circle/fitView.ts';
import type { Point } from '../view/circle/polar.ts';
import type { Insets } from './CanvasState.ts';

type Size = { readonly width: number; readonly height: number };
type Fit = { readonly zoom: number; readonly pan: Point };

/** Panels at the sides make a picture other than the circle smaller by so much at most; then they lie over it, px. */
const mostGiven = 280;
/** Panels at both sides leave the picture what is between them, but no less than this: then they lie over it, px. */
const leastBetween = 480;
/** A small map is not blown up beyond this. */
const largest = 1.5;
const nothing: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The zoom and pan that show the whole picture, as clear of panels as it can be. */
export function fitPicture(picture: Pick<Picture, 'stage' | 'ground'>, size: Size, insets: Insets = nothing): Fit {
  const { stage, ground } = picture;
  const height = size.height - insets.top - insets.bottom;
  const free = size.width - insets.left - insets.right;
  const isBetween = insets.left > 0 && insets.right > 0;
  const between = Math.min(size.width, Math.max(leastBetween, free));
  if (ground === null) {
    const { zoom, pan } = fitView(stage, isBetween ? between : size.width, height);
    const shift = sideShift(stage, zoom, size.width, insets);
    return { zoom, pan: { x: size.width / 2 + shift, y: pan.y + insets.top } };
  }
  const { bounds } = ground;
  const width = isBetween ? between : size.width - Math.min(mostGiven, insets.left + insets.right);
  const zoom = Math.max(0.05, Math.min(largest, width / bounds.width, height / bounds.height));
  const wanted = insets.left + free / 2;
  // As far to the side as panels ask, while its own edges stay on the screen.
  const half = (bounds.width * zoom) / 2;
  const middle = Math.max(half, Math.min(size.width - half, wanted));
  return {
    zoom,
    pan: {
      x: (half * 2 > size.width ? size.width / 2 : middle) - (bounds.x + bounds.width / 2) * zoom,
      y: insets.top + height / 2 - (bounds.y + bounds.height / 2) * zoom,
    },
  };
}
