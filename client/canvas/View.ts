import type { Point } from '../view/circle/polar.ts';

/** What part of the picture is seen: `screen = model · zoom + pan`, in CSS px. */
export type View = {
  readonly pan: Point;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** How many times as large it is then shown, for a room to read; 1 where nothing is said. */
  readonly textScale?: number;
};

/** The fonts of the picture: the reader's own, for none is sent along. */
export const fontFamily = "Inter, 'Segoe UI', system-ui, -apple-system, 'Noto Sans', 'DejaVu Sans', sans-serif";

/** A font of the picture, as a canvas wants it. */
export function fontOf(size: number, weight: number): string {
  return `${String(weight)} ${String(size)}px ${fontFamily}`;
}
