// What `npm test` does, also in a fresh clone: every check there is, one after the other, all of them even when one fails.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkNode } from './checkNode.mjs';

checkNode();
const { install } = await import('./install.mjs');
const { npm } = await import('./npm.mjs');
const { root, run } = await import('./run.mjs');
const { countResults } = await import('./countResults.mjs');
const { failedTests } = await import('./failedTests.mjs');

const reports = path.join(root, '.cache', 'reports');
/** Long enough for a slow machine, short enough that a hanging step still leaves time to say so. */
const stepLimit = 35 * 60_000;

/**
 * @typedef {{ env: NodeJS.ProcessEnv, timeout: number }} Options
 * @typedef {{ start: (options: Options) => Promise<{ code: number }>, report: string | null }} Step
 */

/** @type {(...parameters: string[]) => Step} */
const node = (...parameters) => ({ start: (options) => run(process.execPath, parameters, options), report: null });
/** @type {(tool: string, ...parameters: string[]) => Step} */
const ofTool = (tool, ...parameters) => node(path.join('node_modules', tool), ...parameters);
/** @type {(name: string, project: string, ...more: string[]) => Step} */
const vitest = (name, project, ...more) => {
  const report = path.join(reports, `${name}.json`);
  const { start } = ofTool(
    'vitest/vitest.mjs',
    ...['run', '--project', project, ...more],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
  );
  return { start, report };
};
const browserReport = path.join(reports, 'browser.json');
/** The steps write the same report, which is read after each. @type {(files: string) => Step} */
const browser = (files) => ({
  ...ofTool('@playwright/test/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts', files),
  report: browserReport,
});

/** @type {[name: string, step: Step][]} */
const steps = [
  ['setup', node('--import', 'tsx', 'scripts/setupTests.ts')],
  [
    'generated files are fresh',
    { start: (options) => npm(['run', '--silent', 'generate:check'], options), report: null },
  ],
  ['types', node('scripts/typecheck.mjs')],
  ['lint', ofTool('eslint/bin/eslint.js', '--max-warnings', '0', '.')],
  ['format', ofTool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['imports', node('scripts/imports.mjs')],
  ['unit', vitest('unit', 'unit*')],
  ['contract', vitest('contract', 'contract')],
  ['api', vitest('api', 'api')],
  ['attacks', vitest('attacks', 'attacks')],
  // One after the other: what is starved and killed there must not share the machine with another such test.
  ['faults, short form', vitest('faults', 'faults', '--no-file-parallelism')],
  ['client build', node('scripts/build.mjs')],
  ['browser', browser('^(?!.*[/\\\\]tasks[/\\\\]).*(?<!states)\\.test\\.ts$')],
  ['browser, the twelve tasks', browser('[/\\\\]tasks[/\\\\].*\\.test\\.ts$')],
  ['browser, every state', browser('states\\.test\\.ts$')],
];

if (!(await install())) {
  process.stdout.write('The packages could not be installed.\n0 passed, 1 failed, 0 skipped\n');
  process.exit(1);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const summary = [];
/** @type {string[]} */
const failures = [];
for (const [name, { start, report }] of steps) {
  process.stdout.write(`\n── ${name}\n`);
  // What an earlier step has written says nothing of this one.
  if (report !== null) rmSync(report, { force: true });
  const startedAt = Date.now();
  const { code } = await start({ env: process.env, timeout: stepLimit });
  const { passed, failed, skipped } = countResults({ code, report });
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6);
  const counts = report === null ? '' : ` (${passed} passed, ${failed} failed, ${skipped} skipped)`;
  const line = `${failed === 0 ? '✓' : '✗'} ${seconds} s  ${name}${counts}`;
  process.stdout.write(`${line}\n`);
  summary.push(line);
  failures.push(...failedTests(report));
}

// Last, so that a log that is cut at its beginning still says what failed.
process.stdout.write(`\n${[...summary, ...failures].join('\n')}\n\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
