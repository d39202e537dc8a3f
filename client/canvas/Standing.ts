import type { Picture } from '../view/buildPicture.ts';
import type { CanvasLink, Insets } from './CanvasState.ts';
import type { View } from './View.ts';

/** All that decides what the screen shows right now, so that the same can be drawn once more, on paper. */
export type Standing = {
  readonly picture: Picture;
  readonly view: View;
  /** Whether the whole picture is shown. */
  readonly fitted: boolean;
  readonly insets: Insets;
  readonly selected: string | null;
  readonly hits: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  /** Whether these stand out also before what is selected. */
  readonly namedStand: boolean;
} & Pick<CanvasLink, 'words' | 'verbOf'>;
