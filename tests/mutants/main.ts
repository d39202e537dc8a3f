import { parseArgs } from 'node:util';
import { startNeo4j } from '../neo4j/startNeo4j.ts';
import { allMutants } from './allMutants.ts';
import { copyTree } from './copyTree.ts';
import type { Mutant } from './Mutant.ts';
import type { Outcome } from './Outcome.ts';
import { runMutant } from './runMutant.ts';
import { runUnmutated } from './runUnmutated.ts';

// Run by hand (`npm run test:mutants`, or `-- --rule S7`): sees each test file pass on the code as it is, then puts one
// fault after another into a copy of the code, and looks whether the test of the rule that it breaks says so.
const { values } = parseArgs({ options: { rule: { type: 'string' } } });
const chosen = values.rule === undefined ? allMutants : allMutants.filter(({ rule }) => rule === values.rule);
if (chosen.length === 0) process.stdout.write(`There is no fault for the rule ${String(values.rule)}.\n`);

const neo4j = await startNeo4j();
if (neo4j === null) throw new Error('This needs a Neo4j; run "npm run setup", or give NEO4J_URI.');
const copy = copyTree();
const counts: Record<Outcome['state'], number> = { noticed: 0, overlooked: 0, unproved: 0, broken: 0 };
try {
  for (const test of new Set(chosen.map((mutant) => mutant.test))) {
    const mutants = chosen.filter((mutant) => mutant.test === test);
    const rules = [...new Set(mutants.map(({ rule }) => rule))];
    const problems = await runUnmutated(copy.folder, { test, rules }, neo4j);
    process.stdout.write(`\n${test} without a fault: ${String(rules.length - problems.size)} rules pass\n`);
    for (const mutant of mutants) {
      const problem = problems.get(mutant.rule);
      const outcome: Outcome =
        problem === undefined ? await runMutant(copy.folder, mutant, neo4j) : { state: 'broken', detail: problem };
      counts[outcome.state] += 1;
      process.stdout.write(lineOf(mutant, outcome));
    }
  }
} finally {
  copy.remove();
  await neo4j.stop();
}
const { noticed, overlooked, unproved, broken } = counts;
process.stdout.write(
  `\n${String(chosen.length)} faults: ${String(noticed)} noticed, ${String(overlooked)} overlooked, ${String(unproved)} not proved by a test that ends, ${String(broken)} that could not be tried.\n`,
);
process.exitCode = chosen.length > 0 && noticed === chosen.length ? 0 : 1;

/** Rule, fault, what became of it, and by what. */
function lineOf({ rule, fault, test }: Mutant, { state, detail }: Outcome): string {
  const name = /(\w+)\.test\.ts$/.exec(test)?.[1] ?? test;
  return `${state === 'noticed' ? '✓' : '✗'} ${rule} ${name}: ${fault} – ${state}: ${detail}\n`;
}
