import { describe, expect, it } from 'vitest';
import { fieldAt, fieldOf, fieldOrder, fieldSpan } from './fields.ts';

const degrees = (radians: number): number => (radians * 180) / Math.PI;

describe('fields', () => {
  it('lie clockwise from the gutter: seven of 44.6° and one of 24°', () => {
    expect(degrees(fieldSpan('network').from)).toBeCloseTo(12);
    expect(degrees(fieldSpan('education').to - fieldSpan('education').from)).toBeCloseTo(44.57, 2);
    expect(degrees(fieldSpan('none').to - fieldSpan('none').from)).toBeCloseTo(24);
    expect(degrees(fieldSpan('none').to)).toBeCloseTo(348);
  });

  it('find the field at the middle of each span again', () => {
    for (const field of fieldOrder) expect(fieldAt((fieldSpan(field).from + fieldSpan(field).to) / 2)).toBe(field);
  });

  it('take the first element, and none for what has none or an unknown one', () => {
    expect(fieldOf(['finance', 'network'])).toBe('finance');
    expect(fieldOf(undefined)).toBe('none');
    expect(fieldOf(['weather'])).toBe('none');
  });
});
