import { describe, expect, it } from 'vitest';
import { judge, judgeUnmutated } from './Outcome.ts';
import { readReport } from './readReport.ts';

type Told = { readonly title: string; readonly status: string; readonly failureMessages?: readonly string[] };

const report = (...tests: readonly Told[]): string =>
  JSON.stringify({
    testResults: [
      { message: '', assertionResults: tests.map((test) => ({ fullName: `a store ${test.title}`, ...test })) },
    ],
  });
const passes: Told = { title: 'S7: a rule', status: 'passed' };
const fails: Told = { title: 'S7: a rule', status: 'failed', failureMessages: ['AssertionError: expected 1 to be 2'] };
const hangs: Told = {
  title: 'S7: a rule',
  status: 'failed',
  failureMessages: ['Error: Test timed out in 60000ms.\n…'],
};
const other: Told = { title: 'S70: another', status: 'failed', failureMessages: ['AssertionError'] };
const skipped: Told = { title: 'S7: a rule', status: 'skipped' };

const outcome = (...tests: readonly Told[]): string => judge(readReport(report(...tests), 'S7'), 'S7').state;

describe('what became of a fault', () => {
  it('is noticed by a test of its rule that fails, not by another’s', () => {
    expect(outcome(passes, fails)).toBe('noticed');
    expect(outcome(passes, other)).toBe('overlooked');
    expect(outcome({ ...fails, title: 'S6, S7: two rules' })).toBe('noticed');
  });

  it('is proved by no test that only hangs', () => {
    expect(outcome(hangs)).toBe('unproved');
    expect(outcome(passes, hangs)).toBe('unproved');
    expect(outcome(hangs, fails)).toBe('noticed');
  });

  it('is not known where no test ran', () => {
    expect(outcome()).toBe('broken');
    expect(outcome(other, skipped)).toBe('broken');
  });
});

describe('a test without the fault', () => {
  const problem = (...tests: readonly Told[]): string | null =>
    judgeUnmutated(readReport(report(...tests), 'S7'), 'S7');

  it('must run and pass', () => {
    expect(problem(passes, other)).toBeNull();
    expect(problem(passes, fails)).toContain('fails without the fault');
    expect(problem(hangs)).toContain('does not come to an end without the fault');
    expect(problem(skipped)).toContain('no test of S7 ran');
  });
});
