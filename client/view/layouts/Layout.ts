import type { Layer, NodeKind } from '@sirkel/graph-schema';
import type { LayoutId } from '../../state/layoutPlace.ts';
import type { FieldId } from '../circle/fields.ts';
import type { NodeToPlace, Placement } from '../circle/Placement.ts';
import type { Bend } from './bend.ts';
import type { Ground } from './Ground.ts';
import type { Roads } from './middle/Roads.ts';

/** What a layout needs to know of a node. */
export type LayoutNode = NodeToPlace & {
  readonly kind: NodeKind;
  readonly status: string;
  /** Whether it is a need of people's. */
  readonly ofPeople: boolean;
  /** Whether something is marked as standing in the way of it. */
  readonly hindered: boolean;
};

/** What a layout needs to know of a tie. */
export type LayoutTie = {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly hindered: boolean;
};

/** What a layout is made from: plain data, which can be sent to a worker. */
export type LayoutInput = {
  readonly nodes: readonly LayoutNode[];
  readonly ties: readonly LayoutTie[];
  readonly layers: readonly Layer[];
  readonly fieldLabels: Readonly<Record<FieldId, string>>;
  /** The node that a layout begins at, where it begins at one; null: it chooses. */
  readonly centre: string | null;
  /** What is on the screen, so that little moves; absent to lay everything anew. */
  readonly previous?: LaidOut | undefined;
};

/** Where everything lies, and on what. */
export type LaidOut = {
  readonly layout: LayoutId;
  readonly placement: Placement;
  /** What is drawn under it; null in the circle, whose rings and fields are those of its stage. */
  readonly ground: Ground | null;
  readonly bend: Bend;
  /** Whether ribbons between cells stand for ties where there are many. */
  readonly gathers: boolean;
  /** The node that it begins at. */
  readonly centre: string | null;
  /** What can be reached from people's needs, and where the roads end, where the layout shows that. */
  readonly roads: Roads | null;
};

/**
 * A way to lay the picture out. The same input gives the same places, in whatever order it comes. Adding one is one
 * file and one line in the list of layouts.
 */
export type Layout = { readonly id: LayoutId; readonly place: (input: LayoutInput) => LaidOut };
