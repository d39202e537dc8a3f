import type { NeedsQuery, RecommendationsQuery } from '../../../graphql/generated/operations.ts';

/** Where recommendations stand. */
export type Recommendations = RecommendationsQuery['recommendations'];
export type Recommendation = Recommendations['recommendations'][number];
/** How people's needs are answered. */
export type Needs = NeedsQuery['needs'];
export type Need = Needs['needs'][number];
