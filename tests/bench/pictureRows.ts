import type { Graph } from '@sirkel/graph-schema';
import { inventMap, seedMaps } from '@sirkel/seed';
import type { Picture } from '../../client/view/buildPicture.ts';
import { circleOf, curvesOf, graphOf, linesOf, movements } from '../picture/circleOf.ts';
import { countCrossings } from '../picture/countCrossings.ts';
import { layOutConcentric, layOutFcose } from '../picture/layOutPeers.ts';
import { medianTime } from './Row.ts';
import type { Row } from './Row.ts';

/** Above so many nodes fCoSE takes so long that it is run once, and not warmed. */
const fcoseLimit = 500;
/** On a large map the circle takes so much less than fCoSE. */
const LEAST_QUICKER = 5;

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
  const oursMs = await medianTime(runs, () => circleOf(graph));
  const rows: Row[] = [];
  for (const [peerName, layOut] of [
    ['cytoscape concentric', layOutConcentric],
    ['cytoscape-fcose', layOutFcose],
  ] as const) {
    const isRinged = layOut === layOutConcentric;
    const isLarge = graph.nodes.size > fcoseLimit;
    const once = timeOnce(() => layOut(graph));
    const peer = countCrossings(linesOf(graph, once.made));
    const peerMs = !isRinged && isLarge ? once.ms : await medianTime(runs, () => layOut(graph));
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
        ours: `${oursMs.toFixed(0)} ms`,
        peer: `${peerMs.toFixed(0)} ms`,
        peerName,
        ...(!isRinged && isLarge
          ? { reach: { text: `≤ 1/${LEAST_QUICKER}`, reached: oursMs <= peerMs / LEAST_QUICKER } }
          : {}),
      },
    );
  }
  return [...rows, movementRow(name, graph, picture)];
}

function timeOnce<Made>(make: () => Made): { readonly made: Made; readonly ms: number } {
  const startedAt = performance.now();
  const made = make();
  return { made, ms: performance.now() - startedAt };
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
