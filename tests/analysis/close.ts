import { expect } from 'vitest';

/** Numbers that are the same but for the last bits of a sum made in another order; NaN is the same as NaN. */
export function expectClose(got: ArrayLike<number>, wanted: ArrayLike<number>, what: string): void {
  expect(got.length, what).toBe(wanted.length);
  for (let at = 0; at < wanted.length; at += 1) {
    const [one, other] = [got[at] as number, wanted[at] as number];
    const isClose = Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other)) || Object.is(one, other);
    if (!isClose) expect(one, `${what}, at ${at}`).toBe(other);
  }
}
