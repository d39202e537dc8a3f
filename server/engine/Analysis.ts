import type { ZodType } from 'zod';
import type { AnalysisInput } from './AnalysisInput.ts';

/** How large a map is. */
export type MapSize = { readonly nodes: number; readonly relations: number };

/** Something that can be asked of a map. The list of all of them is `analyses`. */
export type Analysis<Params, Result> = {
  /** What it may be asked with; what comes is checked against it. */
  readonly params: ZodType<Params>;
  /** About how many milliseconds it takes on one core. */
  readonly cost: (size: MapSize, params: Params) => number;
  /** Pure: the same map and parameters give the same result, to the last bit. */
  readonly run: (input: AnalysisInput, params: Params) => Result;
};
