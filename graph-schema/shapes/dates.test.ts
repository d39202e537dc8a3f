import { describe, expect, it } from 'vitest';
import { isDateTime, isPartialDate } from './dates.ts';

describe('isPartialDate', () => {
  it('takes years, months and days that exist', () => {
    for (const text of ['2024', '2024-02', '2024-02-29', '2000-02-29', '1999-12-31'])
      expect(isPartialDate(text)).toBe(true);
  });

  it('refuses days that do not exist and other ways to write them', () => {
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-00',
      '2024-13',
      '2024-01-00',
      '24',
      '2024-1',
      '2024-01-01T00:00:00Z',
      '',
    ]) {
      expect(isPartialDate(text)).toBe(false);
    }
  });
});

describe('isDateTime', () => {
  it('takes moments in UTC', () => {
    for (const text of ['2024-05-17T12:00:00Z', '2024-05-17T23:59:59.999Z']) expect(isDateTime(text)).toBe(true);
  });

  it('refuses other zones, hours that do not exist and mere days', () => {
    for (const text of ['2024-05-17T12:00:00+02:00', '2024-05-17T24:00:00Z', '2024-02-30T12:00:00Z', '2024-05-17']) {
      expect(isDateTime(text)).toBe(false);
    }
  });
});
