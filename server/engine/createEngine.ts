import { SirkelError } from '@sirkel/graph-schema';
import type { LiveMap } from '../projection/LiveMap.ts';
import { analyses, type AnalysisId, type ParamsOf, type ResultOf } from './analyses.ts';
import type { Analysis } from './Analysis.ts';
import type { AnalysisInput } from './AnalysisInput.ts';
import type { Selection } from './Selection.ts';

/** A result, and the moment of the map that it is of. */
export type Answered<Result> = { readonly cursor: ReturnType<LiveMap['head']>; readonly result: Result };

/** What works analyses out. */
export type Engine = {
  /**
   * Asks something of a map as it stands.
   * @throws SirkelError TOO_LARGE, INVALID for parameters that the analysis does not know
   */
  ask<Id extends AnalysisId>(
    live: LiveMap,
    id: Id,
    selection: Selection,
    params: ParamsOf<Id>,
  ): Promise<Answered<ResultOf<Id>>>;
};

// Nobody else is answered while it is worked out.
const MOST_NODES = 5_000;

/** @param clock in milliseconds since 1970 */
export function createEngine(clock: () => number): Engine {
  return {
    ask: (live, id, selection, params) =>
      Promise.resolve().then(() => {
        const { run, params: shape } = analyses[id] as unknown as Analysis<typeof params, ResultOf<typeof id>>;
        return { cursor: live.head(), result: run(inputOf(live, selection, clock()), shape.parse(params)) };
      }),
  };
}

function inputOf(live: LiveMap, selection: Selection, now: number): AnalysisInput {
  const graph = live.graph();
  if (graph.nodes.size > MOST_NODES) {
    throw new SirkelError(
      'TOO_LARGE',
      `The map has ${String(graph.nodes.size)} nodes; what is missing is worked out up to ${String(MOST_NODES)}.`,
    );
  }
  if (graph.settings === null) throw new Error('A map without settings was opened.');
  return { graph, settings: graph.settings, selection, today: new Date(now).toISOString().slice(0, 10) };
}
