import { describe, expect, it } from 'vitest';
import { isValueOf } from './isValueOf.ts';

describe('isValueOf', () => {
  it('takes days that the calendar has', () => {
    expect(['2024', '2024-02-29'].map((value) => isValueOf('date', value))).toEqual([true, true]);
    expect(['2024-13-45', '2023-02-29', 'i fjor'].map((value) => isValueOf('date', value))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('takes numbers with a point or a comma, and any text', () => {
    expect(['3', '-3,5', '3.5'].every((value) => isValueOf('number', value))).toBe(true);
    expect(isValueOf('number', '3,')).toBe(false);
    expect(isValueOf('text', 'x')).toBe(true);
  });
});
