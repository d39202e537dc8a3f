import type { MapSettings } from '../MapSettings.ts';
import type { FollowUpRecord, NodeRecord, RelationRecord, TourRecord, ViewRecord } from '../generated/records.ts';
import { createTies } from './Ties.ts';
import type { Ties } from './Ties.ts';

/** The part of `Map` that a graph needs, so that a scratch copy can be layered over another without copying it. */
export type RecordMap<V> = {
  get(id: string): V | undefined;
  has(id: string): boolean;
  set(id: string, value: V): unknown;
  delete(id: string): boolean;
  values(): IterableIterator<V>;
  keys(): IterableIterator<string>;
  readonly size: number;
};

/**
 * What a map holds after a number of changes. `applyChange` folds changes into it in place.
 * It must always hold: `relations` are those whose two ends are in `nodes`; all others lie in `waiting`;
 * `ties` lists, by node id, the ids of all relations (attached and waiting) that have this node as an end.
 */
export type Graph = {
  readonly nodes: RecordMap<NodeRecord>;
  readonly relations: RecordMap<RelationRecord>;
  readonly waiting: RecordMap<RelationRecord>;
  readonly ties: Ties;
  /** What was decided about findings, by the finding's id. */
  readonly followUps: RecordMap<FollowUpRecord>;
  /** The views that somebody has kept. */
  readonly views: RecordMap<ViewRecord>;
  readonly tours: RecordMap<TourRecord>;
  settings: MapSettings | null;
  /** The sequence of the last change folded in; 0 before the first. */
  sequence: number;
};

/** A graph with nothing in it. */
export function emptyGraph(): Graph {
  return {
    nodes: new Map(),
    relations: new Map(),
    waiting: new Map(),
    ties: createTies(),
    followUps: new Map(),
    views: new Map(),
    tours: new Map(),
    settings: null,
    sequence: 0,
  };
}
