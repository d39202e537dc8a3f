import { SirkelError } from '@sirkel/graph-schema';
import { expect, it } from 'vitest';
import { forAskers } from './forAskers.ts';
import type { Store } from './Store.ts';
import { StoreError } from './StoreError.ts';

const failing = (error: Error): Store => forAskers({ access: {}, maps: () => Promise.reject(error) } as never);

it('tells those who ask nothing of the place, and keeps it for the log', async () => {
  const whole = new StoreError('/var/sirkel is full.', 'The disk is full.', new Error('ENOSPC'));
  const told: unknown = await failing(whole)
    .maps()
    .catch((error: unknown) => error);
  expect(told).toBeInstanceOf(SirkelError);
  expect(told).toMatchObject({ code: 'UNAVAILABLE', message: 'The disk is full.', cause: whole });
  expect(JSON.stringify(told)).not.toContain('/var/sirkel');
});

it('leaves every other error as it is', async () => {
  for (const error of [new SirkelError('NOT_FOUND', 'No map.'), new Error('a fault')]) {
    await expect(failing(error).maps()).rejects.toBe(error);
  }
});
