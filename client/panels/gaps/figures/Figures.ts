import type {
  CompareQuery,
  IndicatorsQuery,
  OverTimeQuery,
  ResearchQuery,
} from '../../../graphql/generated/operations.ts';

/** The numbers of a whole map. */
export type Indicators = IndicatorsQuery['indicators'];
export type Indicator = Indicators['indicators'][number];
export type OverTime = OverTimeQuery['overTime'];
export type Comparison = CompareQuery['compare'];
export type Research = ResearchQuery['research'];
