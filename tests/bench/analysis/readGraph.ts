import { readFileSync } from 'node:fs';
import { buildUndirected } from '@sirkel/server/analysis/buildAdjacency';
import type { Adjacency } from '@sirkel/server/analysis/Adjacency';

/** Reads a graph that `writeGraph` wrote into our index. */
export function readGraph(file: string): Adjacency {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const ends = lines.map((line) => line.split(' ').map(Number));
  return buildUndirected(Number(head.split(' ')[0]), {
    from: ends.map(([from = NaN]) => from),
    to: ends.map(([, to = NaN]) => to),
  }).index;
}
