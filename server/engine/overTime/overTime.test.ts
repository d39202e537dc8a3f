import { describe, expect, it } from 'vitest';
import { actor, inputOf, tie } from '../../../tests/analysis/analysisInput.ts';
import { development } from './development.ts';
import { registered } from './registered.ts';

const on = (day: string): Readonly<Record<string, string>> => ({ createdAt: `${day}T10:00:00.000Z` });

describe('what was registered over time', () => {
  it('sums up, by day, what stands on the map today', () => {
    const { graph } = inputOf([
      actor('A', on('2026-01-05')),
      actor('B', on('2026-01-05')),
      actor('C', on('2026-03-01')),
      actor('D'),
      actor('E', { ...on('2026-02-01'), review: 'pending' }),
      tie('A informs B', on('2026-03-01')),
    ]);
    expect(registered(graph)).toEqual({
      points: [
        { date: '2026-01-05', nodes: 2, relations: 0 },
        { date: '2026-03-01', nodes: 3, relations: 1 },
      ],
      undated: { nodes: 1, relations: 0 },
    });
  });

  it('goes by months where there are many days', () => {
    const days = Array.from({ length: 100 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));
    const { points } = registered(inputOf(days.map((day, at) => actor(`A${String(at)}`, on(day)))).graph);
    expect(points.map(({ date, nodes }) => [date, nodes])).toEqual([
      ['2026-01', 31],
      ['2026-02', 59],
      ['2026-03', 90],
      ['2026-04', 100],
    ]);
  });

  it('of an empty map is nothing', () => {
    expect(registered(inputOf([]).graph)).toEqual({ points: [], undated: { nodes: 0, relations: 0 } });
  });
});

describe('what was there when', () => {
  it('goes by when things began and ended, told in the years in which something changed', () => {
    const input = inputOf([
      actor('A', { validFrom: '2010' }),
      actor('B', { validFrom: '2012-05-17', validTo: '2014-01', status: 'past' }),
      // Weak things are there, and proposed and missing ones never were.
      actor('C', { validFrom: '2012', status: 'weak' }),
      actor('D', { validFrom: '2000', status: 'proposed' }),
      actor('E', { validFrom: '2000', status: 'missing' }),
      tie('A informs B', { validFrom: '2013', validTo: '2014' }),
    ]);
    expect(development(input)).toEqual({
      years: [
        { year: 2010, nodes: 1, relations: 0, began: 1, ended: 0 },
        { year: 2012, nodes: 3, relations: 0, began: 2, ended: 0 },
        { year: 2013, nodes: 3, relations: 1, began: 0, ended: 0 },
        { year: 2014, nodes: 3, relations: 1, began: 0, ended: 1 },
        { year: 2015, nodes: 2, relations: 0, began: 0, ended: 0 },
        { year: 2026, nodes: 2, relations: 0, began: 0, ended: 0 },
      ],
      dated: { nodes: 3, relations: 1 },
      undated: { nodes: 0, relations: 0 },
    });
  });

  it('does not guess: what has no beginning, or is past without an end, is counted apart', () => {
    const input = inputOf([
      actor('A'),
      actor('B', { validTo: '2020' }),
      actor('C', { validFrom: '2015', status: 'past' }),
      actor('D', { review: 'pending', validFrom: '2015' }),
    ]);
    expect(development(input)).toEqual({
      years: [],
      dated: { nodes: 0, relations: 0 },
      undated: { nodes: 3, relations: 0 },
    });
  });

  it('ends this year, whatever is planned', () => {
    const input = inputOf([actor('A', { validFrom: '2030' }), actor('B', { validFrom: '2025', validTo: '2040' })]);
    expect(development(input).years.map(({ year, nodes }) => [year, nodes])).toEqual([
      [2025, 1],
      [2026, 1],
    ]);
  });
});
