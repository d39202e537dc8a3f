import type { AnalysisInput } from '../AnalysisInput.ts';
import { elements } from '../findings/coverageFindings.ts';
import { singleProviders, type ElementConcentration } from '../bottlenecks/singleProviders.ts';
import type { LeftOut } from '../projections/Projected.ts';
import { actorsOf, wholeOf } from '../projections/projectionsOf.ts';
import { actorIndicators } from './actorIndicators.ts';
import { answeredIndicators } from './answeredIndicators.ts';
import { communitiesOf, type Community } from './communitiesOf.ts';
import type { Indicator } from './Indicator.ts';
import { countKinds, sizeIndicators, type KindCount } from './sizeIndicators.ts';
import { wholeIndicators } from './wholeIndicators.ts';

/** The numbers of a whole map. */
export type Indicators = {
  /** In the order of `indicatorIds`. */
  readonly indicators: readonly Indicator[];
  readonly kinds: readonly KindCount[];
  readonly communities: readonly Community[];
  /** How much of each field hangs on few providers, in the order of the picture. */
  readonly concentration: readonly ElementConcentration[];
  /** What each basis left out; null for the records as they stand. */
  readonly leftOut: { readonly records: null; readonly whole: LeftOut; readonly actors: LeftOut };
};

// Whoever asks again of the same map gets the same answer.
export const INDICATOR_SEED = 1;

/**
 * Tells the numbers of a whole map. They are of what is recorded, and of the region only as far as that is.
 * Whether groups and roles take part among the actors is for the selection to say; in whether the map hangs together they
 * always do.
 * @param seed decides in which order actors are asked when communities are sought
 */
export function indicatorsOf(input: AnalysisInput, seed = INDICATOR_SEED): Indicators {
  const whole = wholeOf(input);
  const actors = actorsOf(input);
  const communities = communitiesOf(input, actors, seed);
  const kinds = countKinds(input);
  return {
    indicators: [
      ...sizeIndicators(input, kinds),
      ...answeredIndicators(input),
      ...wholeIndicators(whole),
      ...actorIndicators(input.graph, actors, communities, seed),
    ],
    kinds,
    communities: communities.list,
    concentration: singleProviders(input, elements).elements,
    leftOut: { records: null, whole: whole.leftOut, actors: actors.leftOut },
  };
}
