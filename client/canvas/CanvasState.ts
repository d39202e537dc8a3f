import type { Camera } from '@sirkel/graph-schema';
import type { Core } from 'cytoscape';
import type { Picture } from '../view/buildPicture.ts';
import type { Point } from '../view/circle/polar.ts';
import type { EdgeElement } from '../view/PictureElement.ts';
import type { Layers } from './createLayers.ts';
import type { Overlay } from './drawLabels.ts';
import type { PictureWords } from './drawNames.ts';
import type { Highlight } from './highlight.ts';
import type { PictureTarget } from './PictureTarget.ts';

/** What the picture says and whom it tells. Read anew each time, so that a language can change. */
export type CanvasLink = {
  readonly words: PictureWords;
  /** The verb of a tie as the given end says it; null for none. */
  readonly verbOf: (relation: string, from: string) => string | null;
  readonly onSelect: (id: string | null) => void;
  /** The node that the keyboard stands on; null when the picture loses the focus. */
  readonly onFocusNode: (id: string | null) => void;
  /** A node was dragged: ring and angle (degrees, clockwise from 12 o'clock) where it was let go. It is put back. */
  readonly onMove: (id: string, layer: string, angle: number) => void;
  /** A ribbon was opened: the keys (`ring/field`) of the two cells whose ties it stands for. */
  readonly onRibbon: (from: string, to: string) => void;
  /** One node was taken into what is chosen, or out of it; or some were, by a line around them. Null: none can be. */
  readonly onChoose: ((ids: readonly string[], how: HowToChoose) => void) | null;
  /** The menu of something is wanted, at a point of the page, px. Null where there is no menu. */
  readonly onMenu: ((target: PictureTarget, at: Point) => void) | null;
  /** What is collapsed is to be shown each by itself. */
  readonly onExpand: (id: string) => void;
  /** A line is being drawn around nodes, px from the upper left corner, to take them out or in; null when it ends. */
  readonly onLine: (line: readonly Point[] | null, takes: boolean) => void;
};

/** What becomes of nodes that somebody points at or draws around. */
export type HowToChoose = 'toggle' | 'add' | 'remove';

/** Room that panels cover, px: what has the focus is not left under them. */
export type Insets = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** What the controller is made from. */
export type CanvasParts = {
  readonly cy: Core;
  readonly layers: Layers;
  readonly link: () => CanvasLink;
  readonly reducedMotion: () => boolean;
};

/** What a mounted picture remembers between two events; changed in place by the parts of its controller. */
export type CanvasState = {
  picture: Picture | null;
  selected: string | null;
  /** Where the keyboard stands or stood last. */
  focused: string | null;
  hasFocus: boolean;
  hovered: string | null;
  hits: ReadonlySet<string>;
  /** Nodes that somebody has chosen, to do something with all of them. */
  chosen: ReadonlySet<string>;
  /** Whether a drag draws a line around nodes, and a tap chooses one more. */
  choosing: boolean;
  /** Whether that line takes nodes out of what is chosen. */
  taking: boolean;
  /** Whether nodes can be dragged. */
  movable: boolean;
  /** Nodes that stand out while no other does. */
  named: ReadonlySet<string>;
  /** Whether these stand out also while a node is selected. */
  namedStand: boolean;
  highlight: Highlight | null;
  /** The resting ties that are drawn for what stands out. */
  called: readonly EdgeElement[];
  /** The labels as last placed, and the zoom they were placed for. */
  overlay: { readonly made: Overlay; readonly zoom: number } | null;
  /** While nodes glide from one layout to the next, names are not drawn. */
  gliding: boolean;
  /** The whole picture is shown, and stays so when the window changes. */
  fitted: boolean;
  /** Where one was asked to stand, for as long as one has not moved: also when the picture comes later, or the window changes. */
  wanted: Camera | null;
  insets: Insets;
  readonly nodeScale: { current: number; ties: number };
  /** How many times its usual size writing has: more than 1 where a room looks at the picture. */
  textScale: number;
};

/** The state of a picture that shows nothing yet. */
export function emptyCanvasState(): CanvasState {
  return {
    picture: null,
    selected: null,
    focused: null,
    hasFocus: false,
    hovered: null,
    hits: new Set(),
    chosen: new Set(),
    choosing: false,
    taking: false,
    movable: false,
    named: new Set(),
    namedStand: false,
    highlight: null,
    called: [],
    overlay: null,
    gliding: false,
    fitted: true,
    wanted: null,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    nodeScale: { current: 1, ties: 1 },
    textScale: 1,
  };
}
