import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failedTests } from './failedTests.mjs';

describe('failedTests', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sirkel-failed-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (report: unknown): string => {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
    return file;
  };

  it('names the failed tests of Vitest with what they said, without colours', () => {
    const testResults = [
      { name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'well' }] },
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'well' },
          { status: 'failed', fullName: 'S14 loading', failureMessages: ['\u001B[31mexpected 1\u001B[39m\nto be 2'] },
        ],
      },
      { name: 'c.test.ts', status: 'failed', message: 'cannot be read', assertionResults: [] },
    ];
    expect(failedTests(write({ testResults }))).toEqual([
      '✗ b.test.ts › S14 loading\n    expected 1\n    to be 2',
      '✗ c.test.ts\n    cannot be read',
    ]);
  });

  it('names the failed tests of Playwright, however deep they lie', () => {
    const failed = {
      ok: false,
      title: 'phone',
      file: 'c.test.ts',
      tests: [{ results: [{ error: { message: 'no' } }] }],
    };
    const passed = { ...failed, ok: true, title: 'wide' };
    const suites = [{ title: 'c', specs: [passed], suites: [{ title: 'd', specs: [failed] }] }];
    expect(failedTests(write({ suites }))).toEqual(['✗ c.test.ts › phone\n    no']);
  });

  it('says nothing without a whole report', () => {
    expect(failedTests(null)).toEqual([]);
    expect(failedTests(path.join(folder, 'none.json'))).toEqual([]);
    expect(failedTests(write('{"suites": ['))).toEqual([]);
  });
});
