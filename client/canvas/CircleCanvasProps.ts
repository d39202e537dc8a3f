import type { Camera } from '@sirkel/graph-schema';
import type { Ref } from 'react';
import type { Picture } from '../view/buildPicture.ts';
import type { CanvasLink, Insets } from './CanvasState.ts';
import type { PassedOn } from './guardGestures.ts';
import type { Standing } from './Standing.ts';

/** What the page can ask of the picture. */
export type CircleCanvasHandle = {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** What is shown right now, to be drawn once more; null before it is. */
  readonly standing: () => Standing | null;
  readonly camera: () => Camera | null;
  readonly look: (camera: Camera | null) => void;
};

/** Texts of the picture, in the reader's language. */
export type CircleCanvasWords = CanvasLink['words'] & {
  /** What the picture is: "Kart over …, 97 noder". */
  readonly label: string;
  /** Which keys do what. */
  readonly keys: string;
};

export type CircleCanvasProps = {
  readonly picture: Picture;
  /** Whether the newest picture comes of the person's own doing: then it is shown at once. */
  readonly urgent: boolean;
  readonly selected: string | null;
  readonly hits?: ReadonlySet<string>;
  /** Nodes that somebody has chosen, to do something with all of them. */
  readonly chosen?: ReadonlySet<string>;
  /** Whether a drag draws a line around nodes, and a tap chooses one more. */
  readonly choosing?: boolean;
  /** Whether that line takes nodes out of what is chosen. */
  readonly taking?: boolean;
  /** Nodes that stand out, and the rest steps back, while none is selected or pointed at. */
  readonly named?: ReadonlySet<string>;
  /** Whether these stand out also while a node is selected. */
  readonly namedStand?: boolean;
  /** Whether nodes can be dragged. */
  readonly movable?: boolean;
  readonly insets?: Insets;
  /** How many times its usual size writing has, for a room to read. */
  readonly textScale?: number;
  readonly words: CircleCanvasWords;
  /** A node as it is spoken: kind, name, ring, ties. */
  readonly describe: (id: string) => string;
  readonly verbOf: CanvasLink['verbOf'];
  readonly onSelect: CanvasLink['onSelect'];
  readonly onMove?: CanvasLink['onMove'];
  readonly onRibbon?: CanvasLink['onRibbon'];
  readonly onChoose?: NonNullable<CanvasLink['onChoose']> | undefined;
  readonly onMenu?: NonNullable<CanvasLink['onMenu']>;
  readonly onExpand?: CanvasLink['onExpand'];
  /** Escape was pressed; whether that was for something that is let go of before the picture is left. */
  readonly onEscape?: () => boolean;
  /** Given where the picture lies in a page that is scrolled: it then leaves wheel and finger to that page, and says so. */
  readonly onPassedOn?: (gesture: PassedOn) => void;
  readonly ref?: Ref<CircleCanvasHandle>;
};
