import type { ZodType } from 'zod';
import type { Adjacency } from '../analysis/Adjacency.ts';
import type { AnalysisInput } from './AnalysisInput.ts';
import type { MeasuredBetweenness } from './kernels/measureBetweenness.ts';

/** How large a map is. */
export type MapSize = { readonly nodes: number; readonly relations: number };

/** Something that can be asked of a map. The list of all of them is `analyses`. */
export type Analysis<Params, Result> = {
  /** What it may be asked with; what comes is checked against it. */
  readonly params: ZodType<Params>;
  /** About how many milliseconds it takes on one core. */
  readonly cost: (size: MapSize, params: Params) => number;
  /** Pure: the same map and parameters give the same result, to the last bit. Plain data, for it goes between threads. */
  readonly run: (input: AnalysisInput, params: Params) => Result;
  /**
   * The same in two halves, for one that needs betweenness: so all threads can share that, and it can be given up half
   * way. Whoever has no threads uses `run`.
   */
  readonly begin?: (input: AnalysisInput, params: Params) => Begun<Result>;
};

/** An analysis that waits for betweenness. */
export type Begun<Result> = {
  /** Undirected. */
  readonly index: Adjacency;
  /** Decides what is drawn where that is too large to be exact. */
  readonly seed: number;
  /** The rest. It must not read the input, for the map goes on meanwhile: only what was made of it before. */
  readonly finish: (measured: MeasuredBetweenness) => Result;
};
