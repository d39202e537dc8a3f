import type { Graph } from '@sirkel/graph-schema';
import { inventMap, seedMaps } from '@sirkel/seed';
import type { Picture } from '../../client/view/buildPicture.ts';
import { circleOf, curvesOf, graphOf, linesOf, movements } from '../picture/circleOf.ts';
import { countCrossings } from '../picture/countCrossings.ts';
import { layOutConcentric, layOutFcose } from '../picture/layOutPeers.ts';
import { medianTime } from './Row.ts';
import type { Row } from './Row.ts';

/** With 2,000 nodes fCoSE was not done after half a minute on a busy machine. */
const fcoseLimit = 500;

/**
 * The circle beside Cytoscape's concentric layout with the same rings: ties that cross as each draws them (ours curved,
 * Cytoscape's straight) and as straight lines for both, time, and how far nodes move when one is added to a map that
 * is placed anew, in shares of the diameter. fCoSE, which knows neither rings nor fields, stands beside both.
 */
export async function pictureRows(): Promise<readonly Row[]> {
  const [booklet] = seedMaps();
  if (booklet === undefined) throw new Error('The seed has no map.');
  const rows: Row[] = [];
  for (const [name, map, runs] of [
    ['the booklet’s map', booklet, 5],
    ['150 invented nodes', inventMap(150, 7), 5],
    ['500 invented nodes', inventMap(500, 7), 3],
    ['2,000 invented nodes', inventMap(2_000, 7), 3],
  ] as const) {
    rows.push(...(await rowsOf(name, graphOf(map), runs)));
  }
  return rows;
}

async function rowsOf(name: string, graph: Graph, runs: number): Promise<readonly Row[]> {
  const picture = circleOf(graph);
  const drawn = countCrossings(curvesOf(graph, picture));
  const straight = countCrossings(linesOf(graph, picture.placement.spots));
  const time = `${(await medianTime(runs, () => circleOf(graph))).toFixed(0)} ms`;
  const rows: Row[] = [];
  for (const [peerName, layOut] of [
    ['cytoscape concentric', layOutConcentric],
    ['cytoscape-fcose', layOutFcose],
  ] as const) {
    const isRinged = layOut === layOutConcentric;
    if (!isRinged && graph.nodes.size > fcoseLimit) continue;
    const peer = countCrossings(linesOf(graph, layOut(graph)));
    const reach = { text: '≤ ½', reached: drawn <= peer / 2 };
    rows.push(
      {
        what: `${name}: crossings as drawn`,
        ours: String(drawn),
        peer: String(peer),
        peerName,
        ...(isRinged ? { reach } : {}),
      },
      { what: `${name}: crossings of straight lines`, ours: String(straight), peer: String(peer), peerName },
      {
        what: `${name}: time to lay out`,
        ours: time,
        peer: `${(await medianTime(runs, () => layOut(graph))).toFixed(0)} ms`,
        peerName,
      },
    );
  }
  return [...rows, movementRow(name, graph, picture)];
}

function movementRow(name: string, graph: Graph, picture: Picture): Row {
  const shares = movements(graph, picture, 8);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return {
    what: `${name}: movement by one node more, placed anew`,
    ours: `${(mean * 100).toFixed(2)} %, at most ${(Math.max(...shares) * 100).toFixed(2)} %`,
    peer: '–',
    peerName: '',
    reach: { text: '≤ 2 %', reached: mean <= 0.02 },
  };
}
