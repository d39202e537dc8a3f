import { writeFileSync } from 'node:fs';
import { betweennessOfNodes, planBetweenness } from '@sirkel/server/analysis/betweenness';
import { readGraph } from './readGraph.ts';
import { startHelper } from './startHelper.ts';

/** What `measureBetweenness.ts GRAPH ANSWER RUNS` writes, beside the values: times of our betweenness, in milliseconds. */
export type OurBetweenness = {
  readonly oneCoreMs: readonly number[];
  readonly twoCoresMs: readonly number[];
  /** Processor time of one core's, which other programs do not lengthen. */
  readonly cpuMs: readonly number[];
  /** Whether both came to the same, to the last bit. */
  readonly same: boolean;
};

const [file = '', answer = '', runs = '1'] = process.argv.slice(2);
const index = readGraph(file);
const one = await timed(() => betweennessOfNodes(planBetweenness(index)));
const helper = await startHelper();
const two = await timed(() => helper.betweenness(index));
await helper.stop();
writeFileSync(answer, JSON.stringify([...two.values]));
const same = one.values.every((value, node) => Object.is(value, two.values[node]));
const told: OurBetweenness = { oneCoreMs: one.times, twoCoresMs: two.times, cpuMs: one.cpu, same };
process.stdout.write(`${JSON.stringify(told)}\n`);

/** The first run is thrown away: it compiles. */
async function timed(work: () => Float64Array | Promise<Float64Array>) {
  let values = await work();
  const [times, cpu]: [number[], number[]] = [[], []];
  for (let run = 0; run < Number(runs); run += 1) {
    const [startedAt, before] = [performance.now(), process.cpuUsage()];
    values = await work();
    times.push(performance.now() - startedAt);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1_000);
  }
  return { times, cpu, values };
}
