import { describe, expect, it } from 'vitest';
import { createSummary, SUMMARY_INTERVAL } from './createSummary.ts';

function world() {
  const told: number[] = [];
  const timers: { run: () => void; milliseconds: number }[] = [];
  const summary = createSummary({
    tell: (count) => told.push(count),
    later: (run, milliseconds) => {
      const timer = { run, milliseconds };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  });
  return { summary, told, timers };
}

describe('createSummary', () => {
  it('tells of many things as one, at most once in five seconds', () => {
    const { summary, told, timers } = world();
    for (let index = 0; index < 30; index += 1) summary.add(1);
    expect(told).toEqual([]);
    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([SUMMARY_INTERVAL]);
    timers.shift()?.run();
    expect(told).toEqual([30]);
    summary.add(2);
    timers.shift()?.run();
    expect(told).toEqual([30, 2]);
  });

  it('tells of nothing after it was stopped', () => {
    const { summary, told, timers } = world();
    summary.add(1);
    summary.stop();
    expect(timers).toEqual([]);
    expect(told).toEqual([]);
  });
});
