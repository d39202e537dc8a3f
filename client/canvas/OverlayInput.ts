import type { Core } from 'cytoscape';
import type { Picture } from '../view/buildPicture.ts';
import type { Rect } from '../view/circle/polar.ts';
import type { Highlight } from './highlight.ts';

/** What decides which labels are shown. */
export type OverlayInput = {
  readonly cy: Core;
  readonly picture: Picture;
  readonly zoom: number;
  readonly nodeScale: number;
  /** How many times as large as usual writing is; `zoom` is that of the smaller screen it is placed on. */
  readonly textScale: number;
  readonly highlight: Highlight | null;
  readonly selected: string | null;
  /** The node with the keyboard's focus, while the picture has it. */
  readonly focused: string | null;
  readonly hits: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly measure: (line: string, strong: boolean) => number;
  /** What labels have to lie in: the screen while it shows the whole picture, px before panning. */
  readonly bounds: Rect | undefined;
  /** The note under the name of an empty ring. */
  readonly nothingHere: string;
  /** The verb of a tie, seen from the node in focus. */
  readonly verbOf: (relation: string, from: string) => string | null;
};
