import type { Address } from '../neo4j/ask.ts';
import { judgeUnmutated } from './Outcome.ts';
import { readReport } from './readReport.ts';
import { runTests } from './runTests.ts';

/** How long the tests of all rules of one file may take, in milliseconds. */
const PATIENCE = 600_000;

/**
 * Runs the tests of some rules on the code as it is: what fails without a fault notices none.
 * @param folder the copy of the code
 * @returns for each rule whose tests do not pass, why they can prove nothing
 */
export async function runUnmutated(
  folder: string,
  { test, rules }: { readonly test: string; readonly rules: readonly string[] },
  neo4j: Address,
): Promise<ReadonlyMap<string, string>> {
  const report = await runTests(folder, { test, rules, patience: PATIENCE }, neo4j);
  const problems = new Map<string, string>();
  for (const rule of rules) {
    const problem =
      report === null
        ? 'the tests do not come to an end without the fault either'
        : judgeUnmutated(readReport(report, rule), rule);
    if (problem !== null) problems.set(rule, problem);
  }
  return problems;
}
