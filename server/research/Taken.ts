import type { Cursor, MapSettings, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import type { FindingsResult } from '../engine/analyses/findings.ts';
import type { Brokers } from '../engine/bottlenecks/brokers.ts';
import type { Coverage } from '../engine/gaps/coverage.ts';
import type { NeedCoverage } from '../engine/gaps/needs.ts';
import type { Recommendation } from '../engine/gaps/recommendations.ts';
import type { MunicipalityCoverage } from '../engine/gaps/municipalityCoverage.ts';
import type { Selection } from '../engine/Selection.ts';

/** Of what map and when something was taken out, so that it can be named and found again. */
export type Moment = {
  readonly map: string;
  readonly settings: MapSettings;
  readonly cursor: Cursor;
  readonly takenAt: Date;
  /** Of Sirkel. */
  readonly version: string;
};

/** Go-betweens, without groups and roles or with them. */
export type TakenBrokers = { readonly withGroups: boolean; readonly brokers: Brokers };

/** A whole map as of one moment, and all that was found of it then. */
export type Taken = Moment & {
  /** Ascending by id, as the relations are. */
  readonly nodes: readonly NodeRecord[];
  readonly relations: readonly RelationRecord[];
  readonly selection: Selection;
  readonly findings: FindingsResult;
  readonly coverage: Coverage;
  readonly recommendations: readonly Recommendation[];
  readonly needs: readonly NeedCoverage[];
  /** The code of the municipality that the coverage is of; null: of the whole map. */
  readonly municipality: string | null;
  readonly municipalities: MunicipalityCoverage;
  readonly brokers: readonly TakenBrokers[];
};
