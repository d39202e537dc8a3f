import { parseArgs } from 'node:util';
import { startNeo4j } from '../neo4j/startNeo4j.ts';
import { runMutant } from './runMutant.ts';
import { allMutants } from './allMutants.ts';
import { copyTree } from './copyTree.ts';

// Run by hand (`npm run test:mutants`, or `-- --rule S7`): puts one fault after another into a copy of the code, and
// looks whether the test of the rule that it breaks says so.
const { values } = parseArgs({ options: { rule: { type: 'string' } } });
const chosen = values.rule === undefined ? allMutants : allMutants.filter(({ rule }) => rule === values.rule);
if (chosen.length === 0) process.stdout.write(`There is no fault for the rule ${String(values.rule)}.\n`);

const neo4j = await startNeo4j();
if (neo4j === null) throw new Error('This needs a Neo4j; run "npm run setup", or give NEO4J_URI.');
const copy = copyTree();
let failed = chosen.length === 0 ? 1 : 0;
try {
  for (const mutant of chosen) {
    const { state, detail } = await runMutant(copy.folder, mutant, neo4j);
    const name = /(\w+)\.test\.ts$/.exec(mutant.test)?.[1] ?? mutant.test;
    process.stdout.write(`${state === 'noticed' ? '✓' : '✗'} ${mutant.rule} ${name}: ${mutant.fault} – ${detail}\n`);
    if (state !== 'noticed') failed += 1;
  }
} finally {
  copy.remove();
  await neo4j.stop();
}
process.stdout.write(`\n${String(chosen.length)} faults, ${String(failed)} not noticed or missing.\n`);
process.exitCode = failed === 0 ? 0 : 1;
