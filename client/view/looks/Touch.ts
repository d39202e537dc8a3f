import type { Shape } from '../look.ts';
import type { Paint } from '../paints.ts';

/** What of a node looks otherwise than the circle has it. */
export type NodeTouch = {
  /** px, even. */
  readonly size?: number;
  readonly paint?: Paint;
  readonly shape?: Shape;
  /** Whether it has no value of something that is shown. */
  readonly unstated?: boolean;
  /** Whether a number that is shown is not worked out for it. */
  readonly uncounted?: boolean;
};

/** What of a tie looks otherwise than the circle has it. */
export type TieTouch = {
  /** px. */
  readonly width?: number;
  readonly paint?: Paint;
};

/** What looks otherwise than the circle has it, by id. */
export type Touches = {
  readonly nodes: ReadonlyMap<string, NodeTouch>;
  readonly ties: ReadonlyMap<string, TieTouch>;
};
