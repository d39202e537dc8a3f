import { applyChange, type Change } from '@sirkel/graph-schema';
import { brokers } from '@sirkel/server/engine/analyses/brokers';
import { coverage } from '@sirkel/server/engine/analyses/coverage';
import { findings } from '@sirkel/server/engine/analyses/findings';
import type { Timed } from './besideRow.ts';
import { inventedInput } from './inventedInput.ts';

/** What this program writes: from a change of a map of 500 nodes until an answer is fresh, in milliseconds. */
export type AfterChange = { readonly gaps: Timed; readonly betweenness: Timed };

const NODES = 500;
const TIES_PER_NODE = 3;
const CHANGES = 30;
// A server that has answered a while has compiled what it answers with.
const WARM_UP = 20;

const input = inventedInput(NODES, TIES_PER_NODE);
const relations = [...input.graph.relations.values()];
const emptyTimes = (): { timesMs: number[]; cpuMs: number[] } => ({ timesMs: [], cpuMs: [] });
const [gaps, betweenness] = [emptyTimes(), emptyTimes()];
for (let number = 0; number < WARM_UP + CHANGES; number += 1) {
  const change = changeOf(number);
  const begun = now();
  applyChange(input.graph, change);
  // Another moment: nothing is remembered of the one before.
  const fresh = { ...input };
  coverage.run(fresh, {});
  findings.run(fresh, {});
  const found = now();
  brokers.run({ ...input }, { seed: 1 });
  const done = now();
  if (number < WARM_UP) continue;
  gaps.timesMs.push(found.ms - begun.ms);
  gaps.cpuMs.push(found.cpuMs - begun.cpuMs);
  betweenness.timesMs.push(done.ms - found.ms);
  betweenness.cpuMs.push(done.cpuMs - found.cpuMs);
}
process.stdout.write(`${JSON.stringify({ gaps, betweenness } satisfies AfterChange)}\n`);

function now(): { readonly ms: number; readonly cpuMs: number } {
  const { user, system } = process.cpuUsage();
  return { ms: performance.now(), cpuMs: (user + system) / 1_000 };
}

/** One tie more, as somebody records it. */
function changeOf(number: number): Change {
  const pattern = relations[(number * 37) % relations.length];
  if (pattern === undefined) throw new Error('No relation was invented.');
  const id = `relation-${String(number)}`;
  const after = { ...pattern, id };
  return {
    sequence: input.graph.sequence + 1,
    edits: [{ action: 'put', record: 'relation', id, before: null, after }],
  } as unknown as Change;
}
