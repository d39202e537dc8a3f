import { writeFileSync } from 'node:fs';
import { betweennessOfNodes, planBetweenness } from '@sirkel/server/analysis/betweenness';
import { readGraph } from './readGraph.ts';
import { startThreads } from './threads.ts';

/** What `measureBetweenness.ts GRAPH ANSWER RUNS` writes, beside the values: times of our betweenness, in milliseconds. */
export type OurBetweenness = {
  readonly oneCoreMs: readonly number[];
  readonly twoCoresMs: readonly number[];
  /** Whether both came to the same, to the last bit. */
  readonly same: boolean;
};

const [file = '', answer = '', runs = '1'] = process.argv.slice(2);
const index = readGraph(file);
const one = await timed(() => betweennessOfNodes(planBetweenness(index)));
const threads = await startThreads(2);
const two = await timed(() => threads.betweenness(index));
await threads.close();
writeFileSync(answer, JSON.stringify([...two.values]));
const same = one.values.every((value, node) => Object.is(value, two.values[node]));
const told: OurBetweenness = { oneCoreMs: one.times, twoCoresMs: two.times, same };
process.stdout.write(`${JSON.stringify(told)}\n`);

/** The first run is thrown away: it compiles. */
async function timed(work: () => Float64Array | Promise<Float64Array>) {
  let values = await work();
  const times: number[] = [];
  for (let run = 0; run < Number(runs); run += 1) {
    const startedAt = performance.now();
    values = await work();
    times.push(performance.now() - startedAt);
  }
  return { times, values };
}
