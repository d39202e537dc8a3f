import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Address } from '../neo4j/ask.ts';
import { namesOf } from './readReport.ts';

/** What is run: the tests of some rules in one file. */
export type Run = {
  readonly test: string;
  readonly rules: readonly string[];
  /** In milliseconds. */
  readonly patience: number;
};

/**
 * Runs tests in a copy of the code.
 * @returns the report as the test runner wrote it; null when it did not come to an end in time
 * @throws Error when it ended without a report
 */
export async function runTests(folder: string, { test, rules, patience }: Run, neo4j: Address): Promise<string | null> {
  const report = path.join(folder, 'mutant.json');
  rmSync(report, { force: true });
  const project = test.startsWith('tests/contract') ? 'contract' : 'unit';
  const asked = ['run', '--project', project, test, '--testNamePattern', rules.map(namesOf).join('|')];
  const vitest = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', ...asked, '--reporter', 'json', '--outputFile', report],
    {
      cwd: folder,
      stdio: 'ignore',
      timeout: patience,
      env: { ...process.env, NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password },
    },
  );
  const [, signal] = (await once(vitest, 'exit')) as [number | null, NodeJS.Signals | null];
  if (signal !== null) return null;
  if (!existsSync(report)) throw new Error(`The tests of ${test} ended without a report.`);
  return readFileSync(report, 'utf8');
}
