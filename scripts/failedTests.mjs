import { readFileSync } from 'node:fs';

/**
 * What is read of the reports of Vitest and Playwright:
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Assertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} VitestFile
 * @typedef {{ ok: boolean, title: string, file?: string, tests: { results: { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 */

/** Of a message as many lines as tell what was expected and what came. */
const mostLines = 12;

/**
 * Each failed test of a report with the beginning of what it said, so that the end of a long run tells what failed.
 * @param {string | null} report path of a JSON report
 * @returns {string[]} none where there is no whole report
 */
export function failedTests(report) {
  if (report === null) return [];
  try {
    /** @type {{ suites: Suite[] } | { testResults: VitestFile[] }} */
    const read = JSON.parse(readFileSync(report, 'utf8'));
    return 'suites' in read ? read.suites.flatMap(ofSuite) : read.testResults.flatMap(ofFile);
  } catch {
    return [];
  }
}

/**
 * @param {VitestFile} file
 * @returns {string[]}
 */
function ofFile({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0) return [told(name, message)];
  return failed.map(({ fullName, failureMessages }) => told(`${name} › ${fullName}`, failureMessages?.[0]));
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function ofSuite({ specs = [], suites = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const error = tests.flatMap(({ results }) => results).find((result) => result.error !== undefined)?.error;
      return told(`${file ?? ''} › ${title}`, error?.message);
    });
  return [...own, ...suites.flatMap(ofSuite)];
}

/**
 * @param {string} name
 * @param {string | undefined} message
 * @returns {string}
 */
function told(name, message = '') {
  // Colours of a terminal are noise in a file.
  const plain = message.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '').trim();
  const lines = plain === '' ? [] : plain.split('\n').slice(0, mostLines);
  return [`✗ ${name}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
