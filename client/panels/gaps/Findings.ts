import type { BrokersQuery, CoverageQuery, FindingFieldsFragment } from '../../graphql/generated/operations.ts';

/** Something that an analysis has found. */
export type Finding = FindingFieldsFragment;
export type Coverage = CoverageQuery['coverage'];
export type Brokers = BrokersQuery['brokers'];
