import { useMemo } from 'react';
import type { Insets } from '../canvas/CanvasState.ts';
import { narrowScreen } from '../panels/frame/Panel.tsx';
import type { SidePanel } from '../panels/picture/SideButtons.tsx';
import { pictureLayout } from '../state/layoutPlace.ts';
import { useAddress } from '../state/useAddress.ts';
import { useMediaQuery } from '../state/usePreferences.ts';

// What panels at the sides cover of a wide screen, px.
const leftRoom = 264;
const builderRoom = 360;
const rightRoom = 400;
// What the row of buttons above covers of a wide one, px; beside the details they are two. The circle leaves them its corners.
const buttonsRoom = 46;
const buttonsRoomBeside = 90;
// What the rows of buttons above and below cover of a narrow one, px.
const rowRoom = 56;
// The rows of buttons above are two there.
const rowsRoom = 104;
// What the note about what stands out covers of it, px.
const noteRoom = 100;
// What is chosen is told with more buttons.
const chosenRoom = 152;
// A low screen has them beside the circle, as picture.css says.
const lowScreen = '(max-height: 479px)';
const besideLeft = 176;
const besideRight = 176;

/** What lies over the picture right now; on narrow screens panels are sheets over everything, and buttons lie in rows. */
export function usePictureInsets(side: SidePanel | null): Insets {
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
    return {
      top: inRows ? rowsRoom : isSquare && !low ? squareRoom : 0,
      bottom: inRows ? rowRoom + (isAnyChosen ? chosenRoom : noted ? noteRoom : 0) : 0,
      left: side !== null && !narrow ? (isBuilt ? builderRoom : leftRoom) : low ? besideLeft : 0,
      right: details && !narrow ? rightRoom : low && (noted || isAnyChosen) ? besideRight : 0,
    };
  }, [side, isBuilt, details, narrow, low, noted, isAnyChosen, isSquare, tour]);
}
