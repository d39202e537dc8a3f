import { readFileSync } from 'node:fs';

/**
 * How many tests passed, failed and were skipped.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * What is read of the reports:
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[]
 * }} VitestReport
 */

/**
 * Adds up a report of Vitest or Playwright, or counts a step without a report as one.
 * @param {{ code: number, report: string | null }} step its exit code, and the path of its JSON report if it writes one
 * @returns {Counts} never free of failures when the exit code is not 0: a run that broke off is no success
 */
export function countResults({ code, report }) {
  if (report === null) return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  const counts = readReport(report);
  // Without a report, or without any test in it, nothing was shown to work.
  if (counts === null || counts.passed + counts.failed + counts.skipped === 0)
    return { passed: 0, failed: 1, skipped: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {string} file
 * @returns {Counts | null} null when there is no whole report
 */
function readReport(file) {
  try {
    /** @type {PlaywrightReport | VitestReport} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return 'stats' in report ? ofPlaywright(report) : ofVitest(report);
  } catch {
    return null;
  }
}

/**
 * A test that passed only at the second try has failed once.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
function ofPlaywright({ stats: { expected, unexpected, flaky, skipped } }) {
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * @param {VitestReport} report
 * @returns {Counts}
 */
function ofVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that could not even be loaded has no failed test in it, and is one.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}
