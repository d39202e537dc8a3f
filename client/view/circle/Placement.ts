import type { FieldId } from './fields.ts';
import type { Point, Rect } from './polar.ts';
import type { Stage } from './stage.ts';

/** What placing needs to know of a node. `pinned` is the angle, in radians, where someone put it by hand. */
export type NodeToPlace = {
  readonly id: string;
  readonly layer?: string | undefined;
  readonly field: FieldId;
  readonly pinned?: number | undefined;
  /** The name that the picture shows: the nodes with the most ties get room for it. */
  readonly label?: string | undefined;
};

/** Where a node stands and in which cell; `cell` names ring and field, or the tray. */
export type Spot = Point & { readonly cell: string; readonly ring: string | null };

/** Places of nodes by id. Those in the tray have `ring: null`. `stage` is what they were placed on. */
export type Placement = { readonly stage: Stage; readonly spots: ReadonlyMap<string, Spot> };

/** What a placement is made from. `previous` keeps everything where it stands that still belongs there. */
export type PlaceInput = {
  readonly stage: Stage;
  readonly nodes: readonly NodeToPlace[];
  readonly ties: readonly (readonly [string, string])[];
  /** Names that nodes keep off. */
  readonly names: readonly Rect[];
  readonly previous?: Placement | undefined;
  /** Places that are already decided. */
  readonly held?: ReadonlyMap<string, Spot> | undefined;
};

/** The ids at the other ends of a node's ties; parallel ties count each. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;
