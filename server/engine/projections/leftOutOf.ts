import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Basis } from '../methods.ts';
import type { LeftOut } from './Projected.ts';
import { actorsOf, helpOf, wholeOf } from './projectionsOf.ts';

const projectionOf = { actors: actorsOf, help: helpOf, whole: wholeOf };

/**
 * What each basis leaves out of a map. Null for the records as they stand: of these each definition says itself which
 * count.
 */
export function leftOutOf(input: AnalysisInput): (basis: Basis) => LeftOut | null {
  return (basis) => (basis === 'records' ? null : projectionOf[basis](input).leftOut);
}
