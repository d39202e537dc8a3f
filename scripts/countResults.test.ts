import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countResults } from './countResults.mjs';

describe('countResults', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sirkel-counts-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (report: unknown): string => {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
    return file;
  };
  const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1, testResults: [] };

  it('counts a step without a report as one, by its exit code', () => {
    expect(countResults({ code: 0, report: null })).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countResults({ code: 2, report: null })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('adds up a report of Vitest', () => {
    expect(countResults({ code: 0, report: write(vitest) })).toEqual({ passed: 5, failed: 0, skipped: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countResults({ code: 1, report: write({ ...vitest, testResults }) }).failed).toBe(1);
  });

  it('counts a test of Playwright that passed only at the second try as a failure', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countResults({ code: 1, report: write({ stats }) })).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('finds a failure when the report is missing, broken off or without any test', () => {
    const nothing = { passed: 0, failed: 1, skipped: 0 };
    expect(countResults({ code: 0, report: path.join(folder, 'none.json') })).toEqual(nothing);
    expect(countResults({ code: 0, report: write('{"numPassedTests": 5') })).toEqual(nothing);
    expect(
      countResults({ code: 0, report: write({ ...vitest, numPassedTests: 0, numPendingTests: 0, numTodoTests: 0 }) }),
    ).toEqual(nothing);
  });

  it('does not believe counts without failures from a run that failed', () => {
    expect(countResults({ code: 1, report: write(vitest) })).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });
});
