import { readFileSync, writeFileSync } from 'node:fs';
import graphology from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';

/** A program, and a peer: `betweenness.ts GRAPH ANSWER RUNS` writes one line of JSON, and the values into a file. */
const [file = '', answer = '', runs = '1'] = process.argv.slice(2);
const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
const graph = new graphology.UndirectedGraph();
for (let node = 0; node < Number(head.split(' ')[0]); node += 1) graph.addNode(node);
for (const line of lines) graph.addEdge(...line.split(' '));

const [timesMs, cpuMs] = [[], []];
let found = {};
for (let run = 0; run < Number(runs); run += 1) {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  found = betweenness(graph, { getEdgeWeight: null, normalized: false });
  timesMs.push(performance.now() - startedAt);
  const { user, system } = process.cpuUsage(before);
  cpuMs.push((user + system) / 1_000);
}
writeFileSync(answer, JSON.stringify(graph.mapNodes((node) => found[node])));
process.stdout.write(`${JSON.stringify({ timesMs, cpuMs })}\n`);
