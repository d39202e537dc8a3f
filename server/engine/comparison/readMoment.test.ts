import type { Change, Cursor } from '@sirkel/graph-schema';
import { describe, expect, it, vi } from 'vitest';
import { readMoment } from './readMoment.ts';

/** A map whose n-th change was made on the n-th day of 2020. */
function mapOf(length: number) {
  const day = (sequence: number): string => new Date(Date.UTC(2020, 0, sequence, 12)).toISOString();
  const changeAt = (sequence: number): Change => ({
    sequence,
    operationId: String(sequence),
    author: 'a',
    at: day(sequence),
    cause: 'edit',
    schemaVersion: 1,
    edits: [{ action: 'put', record: 'node', id: `n${String(sequence % 3)}`, before: null, after: null }],
  });
  const readLog = vi.fn(({ sequence }: Cursor, limit: number) =>
    Promise.resolve(Array.from({ length: Math.min(limit, length - sequence) }, (_, at) => changeAt(sequence + at + 1))),
  );
  return { head: () => ({ map: 'm', epoch: 'e1', sequence: length }), readLog };
}

describe('a moment of a map', () => {
  it('by a day is what stood at its end; of what has changed since each record stands once', async () => {
    const live = mapOf(10);
    expect(await readMoment(live, { date: '2020-01-04' })).toMatchObject({
      sequence: 4,
      at: '2020-01-04T12:00:00.000Z',
    });
    const { standing, present } = await readMoment(live, { date: '2020-01-04' });
    expect([standing.map(({ id }) => id).sort(), present]).toEqual([['n0', 'n1', 'n2'], 10]);
  });

  it('by a cursor is where that stands, and without either it is now', async () => {
    expect(await readMoment(mapOf(10), { cursor: 'e1:7' })).toMatchObject({ sequence: 7 });
    expect(await readMoment(mapOf(10), {})).toMatchObject({ sequence: 10, standing: [] });
    // One beyond what this server has is not in the past.
    expect(await readMoment(mapOf(10), { cursor: 'e1:99' })).toMatchObject({ sequence: 10, standing: [] });
  });

  it('is read backwards in stretches, no further than it lies', async () => {
    const live = mapOf(2_000);
    await readMoment(live, { cursor: 'e1:1700' });
    expect(live.readLog.mock.calls.map(([{ sequence }]) => sequence)).toEqual([1_900, 1_800, 1_700, 1_600]);
  });

  it('before the map began is none, and neither is one too far back', async () => {
    await expect(readMoment(mapOf(3), { date: '2019-12-31' })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(readMoment(mapOf(20_000), { cursor: 'e1:1' })).rejects.toMatchObject({ code: 'TOO_LARGE' });
    await expect(readMoment(mapOf(10_400), { cursor: 'e1:500' })).resolves.toMatchObject({ sequence: 500 });
  });

  it('of another epoch, or by two things at once, is refused', async () => {
    await expect(readMoment(mapOf(3), { cursor: 'e0:1' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(readMoment(mapOf(3), { cursor: 'e1:1', date: '2020-01-01' })).rejects.toMatchObject({
      code: 'INVALID',
    });
    for (const date of ['2020-02-30', '2020-1-1', 'now'])
      await expect(readMoment(mapOf(3), { date }), date).rejects.toMatchObject({ code: 'INVALID' });
  });
});
