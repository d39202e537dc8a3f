import type { Point, Rect } from '../circle/polar.ts';
import type { FieldId } from '../circle/fields.ts';

/** What lies under nodes and ties in a layout other than the circle. `warmth` 1 is the centre's fill, 0 the page's; `cell` is its key. */
export type GroundShape =
  | { readonly form: 'disc'; readonly at: Point; readonly radius: number; readonly warmth: number }
  | {
      readonly form: 'box';
      readonly rect: Rect;
      readonly warmth: number;
      readonly hatched: boolean;
      readonly cell: string;
    }
  | { readonly form: 'line'; readonly from: Point; readonly to: Point };

/** What a name on the ground says; the words are found when it is drawn, so that a language moves nothing. */
export type NameSaid =
  | { readonly what: 'ring'; readonly id: string }
  | { readonly what: 'field'; readonly id: FieldId }
  | { readonly what: 'unplaced' | 'unreached' | 'blocked' | 'untied'; readonly count: number }
  | { readonly what: 'steps'; readonly steps: number; readonly count: number }
  | { readonly what: 'noHelp' }
  | { readonly what: 'help'; readonly steps: number; readonly count: number };

/** A name on the ground. `at` is the middle of its lines. */
export type GroundName = {
  readonly says: NameSaid;
  readonly at: Point;
  readonly align: 'left' | 'center' | 'right';
  /** The width that it has at zoom 1, px; longer names are set in two lines. */
  readonly room: number;
  /** Where it stands while the picture is small; upright where there is no room beside it. */
  readonly small: { readonly at: Point; readonly align: 'left' | 'center' | 'right'; readonly upright: boolean };
};

/** The ground of a layout, in px at zoom 1. */
export type Ground = {
  /** What is seen when the whole picture is shown. */
  readonly bounds: Rect;
  readonly shapes: readonly GroundShape[];
  readonly names: readonly GroundName[];
};
