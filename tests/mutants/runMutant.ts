import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answers, type Address } from '../neo4j/ask.ts';
import { misfit } from './misfit.ts';
import type { Mutant, Swap } from './Mutant.ts';
import { judge, type Outcome } from './Outcome.ts';
import { readReport } from './readReport.ts';
import { runTests } from './runTests.ts';

/** How long the tests of one rule may take, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Puts a fault into a copy of the code, runs the test of its rule, and takes the fault out again. The test was seen to
 * pass without the fault before (`runUnmutated`).
 * @param folder the copy
 */
export async function runMutant(folder: string, mutant: Mutant, neo4j: Address): Promise<Outcome> {
  const kept = new Map<string, string>();
  try {
    for (const swap of mutant.swaps) {
      const missing = putIn(folder, swap, kept);
      if (missing !== null) return { state: 'broken', detail: missing };
    }
    const { test, rule } = mutant;
    const report = await runTests(folder, { test, rules: [rule], patience: PATIENCE }, neo4j);
    if (report === null) return { state: 'unproved', detail: 'the tests did not come to an end in their time' };
    return await whileThere(judge(readReport(report, rule), rule), neo4j);
  } finally {
    for (const [file, text] of kept) writeFileSync(file, text);
  }
}

// Over a database that has gone away every test fails, whatever the code.
async function whileThere(outcome: Outcome, neo4j: Address): Promise<Outcome> {
  if (outcome.state !== 'noticed') return outcome;
  return answers(neo4j, { milliseconds: 10_000, alive: () => true }).then(
    () => outcome,
    () => ({ state: 'unproved', detail: `${outcome.detail}, and Neo4j does not answer any more` }),
  );
}

function putIn(folder: string, { file, from, to }: Swap, kept: Map<string, string>): string | null {
  const at = path.join(folder, file);
  const text = readFileSync(at, 'utf8');
  const missing = misfit(text, { file, from });
  if (missing !== null) return missing;
  if (!kept.has(at)) kept.set(at, text);
  writeFileSync(at, text.split(from).join(to));
  return null;
}
