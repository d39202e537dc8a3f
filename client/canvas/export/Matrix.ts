/** Where points go: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. Turned, moved and scaled alike in both directions only. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** What is done first inside, then outside. */
export function within([a, b, c, d, e, f]: Matrix, [ia, ib, ic, id, ie, inF]: Matrix): Matrix {
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * inF + e,
    b * ie + d * inF + f,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How many times larger things become. */
export function scaleOf([a, b]: Matrix): number {
  return Math.hypot(a, b);
}

/** By how much things are turned; radians, clockwise on a screen. */
export function turnOf([a, b]: Matrix): number {
  return Math.atan2(b, a);
}
