import { emptyGraph, foldText, putNode, putRelation, putSettings } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { inventMap } from '@sirkel/seed';
import { visibleGraph } from '../../client/view/visibleGraph.ts';
import { quantile } from './Row.ts';
import type { Row } from './Row.ts';

const typed = 'sosialt entreprenør';
const keystrokes = Array.from({ length: typed.length }, (_, at) => typed.slice(0, at + 1));
const built =
  'kind:actor,service any(status:weak,missing ties:3.. tie:funds-in) none(sector:public near:2,selected) -tag:none';

/** What a keystroke in the filter costs before anything is drawn, beside looking the nodes through by their names alone. */
export function filterRows(): readonly Row[] {
  const graph = invented();
  const [selected = ''] = graph.nodes.keys();
  const filters = keystrokes.map((text) => ({ text, where: built, layers: ['region', 'municipality'], selected }));
  // The first one also reads the records, as the first keystroke on a page does.
  const ours = timesOf(filters.map((filter) => () => Object.values(visibleGraph(graph, filter).counts)));
  const peer = timesOf(
    keystrokes.map((text) => () => [...graph.nodes.values()].filter(({ name }) => foldText(name).includes(text))),
  );
  return [
    {
      what: '2,000 invented nodes: a keystroke with a built filter, all counts with it, p95',
      ours: `${ours.toFixed(1)} ms`,
      peer: `${peer.toFixed(1)} ms`,
      peerName: 'names folded and looked through',
      reach: { text: '≤ 10 ms', reached: ours <= 10 },
      figures: { p95Ms: ours, peerP95Ms: peer },
    },
  ];
}

function timesOf(works: readonly (() => unknown)[]): number {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const work of works) {
      const startedAt = performance.now();
      work();
      times.push(performance.now() - startedAt);
    }
  }
  return quantile(times, 0.95);
}

function invented(): Graph {
  const { edits, settings } = inventMap(2_000, 7);
  const graph = emptyGraph();
  putSettings(graph, { ...settings, version: 1 });
  for (const edit of edits.flat()) {
    if (edit.action === 'addNode') putNode(graph, { ...edit.node, version: 1 });
    if (edit.action === 'addRelation') putRelation(graph, { ...edit.relation, version: 1 });
  }
  return graph;
}
