// What `npm test` does, also in a fresh clone: every check there is, one after the other, all of them even when one fails.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkNode } from './checkNode.mjs';

checkNode();
const { install } = await import('./install.mjs');
const { root, run } = await import('./run.mjs');
const { countResults } = await import('./countResults.mjs');

const reports = path.join(root, '.cache', 'reports');
/** Long enough for a slow machine, short enough that a hanging step still leaves time to say so. */
const stepLimit = 25 * 60_000;

const node = (/** @type {string[]} */ ...parameters) => ({ parameters, report: null });
const ofTool = (/** @type {string} */ tool, /** @type {string[]} */ ...parameters) =>
  node(path.join('node_modules', tool), ...parameters);
const vitest = (/** @type {string} */ name, /** @type {string[]} */ ...projects) => {
  const report = path.join(reports, `${name}.json`);
  const { parameters } = ofTool(
    'vitest/vitest.mjs',
    ...['run', ...projects.flatMap((project) => ['--project', project])],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
  );
  return { parameters, report };
};
const browserReport = path.join(reports, 'browser.json');

/** @type {[name: string, step: { parameters: string[], report: string | null }][]} */
const steps = [
  ['setup', node('--import', 'tsx', 'scripts/setupTests.ts')],
  ['generated files are fresh', node('--import', 'tsx', 'graph-schema/generate/main.ts', '--check')],
  ['types', node('scripts/typecheck.mjs')],
  ['lint', ofTool('eslint/bin/eslint.js', '--max-warnings', '0', '.')],
  ['format', ofTool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['imports', node('scripts/imports.mjs')],
  ['unit', vitest('unit', 'unit*')],
  ['contract', vitest('contract', 'contract')],
  ['api', vitest('api', 'api')],
  ['client build', node('scripts/build.mjs')],
  [
    'browser',
    {
      parameters: [
        ...ofTool('@playwright/test/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts').parameters,
      ],
      report: browserReport,
    },
  ],
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
for (const [name, { parameters, report }] of steps) {
  process.stdout.write(`\n── ${name}\n`);
  const startedAt = Date.now();
  const env = { ...process.env };
  const { code } = await run(process.execPath, parameters, { env, timeout: stepLimit });
  const { passed, failed, skipped } = countResults({ code, report });
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6);
  const counts = report === null ? '' : ` (${passed} passed, ${failed} failed, ${skipped} skipped)`;
  const line = `${failed === 0 ? '✓' : '✗'} ${seconds} s  ${name}${counts}`;
  process.stdout.write(`${line}\n`);
  summary.push(line);
}

process.stdout.write(`\n${summary.join('\n')}\n\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
