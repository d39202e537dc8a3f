/** A point of the picture, in px at zoom 1; the centre of the circle is 0, 0 and y grows downwards. */
export type Point = { readonly x: number; readonly y: number };

/** An upright rectangle of the picture. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One whole turn, in radians. */
export const turn = 2 * Math.PI;

/**
 * The point at a distance and an angle from the centre.
 * @param radius px
 * @param angle radians, clockwise from 12 o'clock
 */
export function pointAt(radius: number, angle: number): Point {
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/** Distance from the centre (px) and angle (radians, clockwise from 12 o'clock, 0 ≤ angle < 2π) of a point. */
export function polarOf(point: Point): { readonly radius: number; readonly angle: number } {
  const angle = Math.atan2(point.x, -point.y);
  return { radius: Math.sqrt(point.x * point.x + point.y * point.y), angle: angle < 0 ? angle + turn : angle };
}

/** The signed way from one angle to another along the shorter arc, in −π … π. */
export function shorterArc(from: number, to: number): number {
  const way = (((to - from) % turn) + turn) % turn;
  return way > Math.PI ? way - turn : way;
}

/** The distance of a point from a rectangle; 0 inside it. */
export function distanceToRect(point: Point, rect: Rect): number {
  const dx = Math.max(rect.x - point.x, 0, point.x - rect.x - rect.width);
  const dy = Math.max(rect.y - point.y, 0, point.y - rect.y - rect.height);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Whether two rectangles share any area. */
export function rectsOverlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
