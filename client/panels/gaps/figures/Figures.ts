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

/**
 * What this map is compared with: how it was at the end of a day, or just before a time (ISO 8601), or another map. With
 * `until` it is held as it was at the end of that day, else as it is now.
 */
export type ComparedWith =
  { readonly date: string; readonly until?: string } | { readonly before: string } | { readonly map: string };
