import { expect, it } from 'vitest';
import { lastChanged } from './lastChanged.ts';

it('the newest of records is the day on which the last of them was made or changed', () => {
  expect(
    lastChanged([
      { createdAt: '2026-01-02T10:00:00.000Z', updatedAt: '2026-03-04T10:00:00.000Z' },
      { createdAt: '2026-05-06T23:59:59.000Z' },
      {},
    ]),
  ).toBe('2026-05-06');
  expect(lastChanged([{}])).toBeNull();
  expect(lastChanged([])).toBeNull();
});
