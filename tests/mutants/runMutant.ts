import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { misfit } from './misfit.ts';
import type { Mutant, Swap } from './Mutant.ts';

/** How a test answered to a fault. */
export type Outcome = { readonly state: 'noticed' | 'overlooked' | 'broken'; readonly detail: string };

type Neo4jAddress = { readonly uri: string; readonly username: string; readonly password: string };

const reportShape = z.object({
  testResults: z.array(
    z.object({
      message: z.string(),
      assertionResults: z.array(z.object({ title: z.string(), fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** A rule whose test hangs for this long, in milliseconds, has noticed the fault too. */
const PATIENCE = 120_000;

/**
 * Puts a fault into a copy of the code, runs the test of its rule, and takes the fault out again.
 * @param folder the copy
 * @returns `broken` when the fault does not fit the code any more, or no test of the rule ran
 */
export async function runMutant(folder: string, mutant: Mutant, neo4j: Neo4jAddress): Promise<Outcome> {
  const kept = new Map<string, string>();
  try {
    for (const swap of mutant.swaps) {
      const missing = putIn(folder, swap, kept);
      if (missing !== null) return { state: 'broken', detail: missing };
    }
    return await runTest(folder, mutant, neo4j);
  } finally {
    for (const [file, text] of kept) writeFileSync(file, text);
  }
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

async function runTest(folder: string, { rule, test }: Mutant, neo4j: Neo4jAddress): Promise<Outcome> {
  const report = path.join(folder, 'mutant.json');
  rmSync(report, { force: true });
  const project = test.startsWith('tests/contract') ? 'contract' : 'unit';
  const asked = ['run', '--project', project, test, '--testNamePattern', `(^| )([A-Z]\\d+, )*${rule}[ :,]`];
  const vitest = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', ...asked, '--reporter', 'json', '--outputFile', report],
    {
      cwd: folder,
      stdio: 'ignore',
      timeout: PATIENCE,
      env: { ...process.env, NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password },
    },
  );
  const [, signal] = (await once(vitest, 'exit')) as [number | null, NodeJS.Signals | null];
  if (signal !== null) return { state: 'noticed', detail: 'the test did not come to an end' };
  return readReport(report, rule);
}

function readReport(report: string, rule: string): Outcome {
  const { testResults } = reportShape.parse(JSON.parse(readFileSync(report, 'utf8')));
  const ran = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'passed' || status === 'failed'),
  );
  const failed = ran.filter(({ status }) => status === 'failed');
  if (failed[0] !== undefined) return { state: 'noticed', detail: `"${failed[0].title}" fails` };
  if (ran.length > 0) return { state: 'overlooked', detail: `${String(ran.length)} tests of ${rule} pass` };
  return { state: 'broken', detail: `no test of ${rule} ran. ${testResults[0]?.message ?? ''}` };
}
