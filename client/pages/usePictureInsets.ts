import { useMemo } from 'react';
import type { Insets } from '../canvas/CanvasState.ts';
import { narrowScreen } from '../panels/frame/Panel.tsx';
import type { SidePanel } from '../panels/picture/SideButtons.tsx';
import { pictureLayout } from '../state/layoutPlace.ts';
import { useAddress } from '../state/useAddress.ts';
import { useMediaQuery } from '../state/usePreferences.ts';

// What panels at the sides cover of a wide screen, px: they grow with the reader's text.
const leftRoom = 264;
const builderRoom = 360;
const rightRoom = 400;
// Where larger text has them cover nearly all, so much is left to the picture, and the one at the left lies over it, px.
const leastLeft = 320;
// What the row of buttons above covers of a wide one, px; beside the details they are two. The circle leaves them its corners.
const buttonsRoom = 46;
const buttonsRoomBeside = 90;
// What the rows of buttons above and below cover of a narrow one, px.
const rowRoom = 56;
// Those above are two or more, with what the filter says below them: until they are measured, two.
const rowsRoom = 104;
// They take no more of the screen than this share: the rest is the picture's.
const mostOfScreen = 0.4;
// What the note about what stands out covers of it, px.
const noteRoom = 100;
// What is chosen is told with more buttons.
const chosenRoom = 152;
// A low screen has them beside the circle, as picture.css says.
const lowScreen = '(max-height: 479px)';
const besideLeft = 176;
const besideRight = 176;

/**
 * What lies over the picture right now; on narrow screens panels are sheets over everything, and buttons lie in rows.
 * @param rows how far down the rows above the picture reach, px; null before they are measured
 */
export function usePictureInsets(side: SidePanel | null, rows: number | null): Insets {
  const narrow = useMediaQuery(narrowScreen);
  const low = useMediaQuery(lowScreen);
  const { selected, shown, focus, filter, tour, chosen, collapsed, layout } = useAddress().place;
  const isBuilt = side === 'filter' && filter.where !== undefined;
  const details = selected !== null && tour === null;
  const noted = shown.length + collapsed.length > 0 || focus !== null;
  const isAnyChosen = chosen.length > 0;
  const isSquare = pictureLayout(layout) !== 'circle' && tour === null && !layout.bigScreen;
  return useMemo(() => {
    const inRows = narrow && !low && tour === null;
    const squareRoom = details ? buttonsRoomBeside : buttonsRoom;
    const times = textTimes();
    const right = details && !narrow ? times * rightRoom : low && (noted || isAnyChosen) ? besideRight : 0;
    const most = Math.max(0, globalThis.innerWidth - right - leastLeft);
    return {
      top: inRows
        ? Math.min(rows ?? rowsRoom, globalThis.innerHeight * mostOfScreen)
        : isSquare && !low
          ? squareRoom
          : 0,
      bottom: inRows ? rowRoom + (isAnyChosen ? chosenRoom : noted ? noteRoom : 0) : 0,
      left:
        side !== null && !narrow ? Math.min(times * (isBuilt ? builderRoom : leftRoom), most) : low ? besideLeft : 0,
      right,
    };
  }, [side, isBuilt, details, narrow, low, noted, isAnyChosen, isSquare, tour, rows]);
}

/** How many times its usual size the reader has text. */
function textTimes(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
