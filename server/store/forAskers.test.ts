import { SirkelError, toldInPart } from '@sirkel/graph-schema';
import { expect, it } from 'vitest';
import { forAskers } from './forAskers.ts';
import type { Store } from './Store.ts';
import { StoreError } from './StoreError.ts';

const whole = new StoreError('/var/sirkel is full.', 'The disk is full.', new Error('ENOSPC'));
const failing = (error: Error): AsyncIterable<never> => ({
  [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }),
});
const thrownBy = (call: Promise<unknown>): Promise<unknown> => call.then(undefined, (error: unknown) => error);

it('tells those who ask nothing of the place, and keeps it for the log, whichever way the store is asked', async () => {
  const store = forAskers({ maps: () => Promise.reject(whole), rows: () => failing(whole), access: {} } as never);
  for (const call of [store.maps(), store.rows('x')[Symbol.asyncIterator]().next()]) {
    const told = await thrownBy(call);
    expect(told).toBeInstanceOf(SirkelError);
    expect(told).not.toBeInstanceOf(StoreError);
    expect(told).toMatchObject({ code: 'UNAVAILABLE', message: 'The disk is full.' });
    expect(toldInPart(told)).toBe(whole);
  }
});

it('leaves every other error as it is, and tells of what kind each failure was', async () => {
  const kinds: string[] = [];
  const odd = new Error('a fault');
  const absent = new SirkelError('NOT_FOUND', 'There is no map x.');
  const store = forAskers(
    {
      heads: () => Promise.reject(whole),
      rows: () => failing(odd),
      changes: () => Promise.reject(absent),
      access: {},
    } as unknown as Store,
    (kind) => kinds.push(kind),
  );
  await thrownBy(store.heads([]));
  expect(await thrownBy(store.rows('x')[Symbol.asyncIterator]().next())).toBe(odd);
  // That a map is not there is an answer, not a fault of the store.
  expect(await thrownBy(store.changes('x', 0, 1))).toBe(absent);
  expect(kinds).toEqual(['UNAVAILABLE', 'unexpected']);
});
