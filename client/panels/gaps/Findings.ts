import type {
  BrokersQuery,
  CoverageQuery,
  FindingFieldsFragment,
  MunicipalityCoverageQuery,
} from '../../graphql/generated/operations.ts';

/** Something that an analysis has found. */
export type Finding = FindingFieldsFragment;
export type Coverage = CoverageQuery['coverage'];
export type MunicipalityCoverage = MunicipalityCoverageQuery['municipalityCoverage'];
export type Brokers = BrokersQuery['brokers'];
