import { inLanguage } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useState } from 'react';
import { LateTexts } from '../i18n/LateTexts.tsx';
import { focusMap } from '../components/focusMap.ts';
import { leaveFullScreen } from '../components/fullScreen.ts';
import { useVisible } from '../panels/filter/useVisible.ts';
import { LooksCorner } from '../panels/looks/LooksCorner.tsx';
import { BigScreenFrame } from '../panels/picture/bigScreen/BigScreenFrame.tsx';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useLanguage } from '../state/usePreferences.ts';
import { drawnAs } from '../view/collapse/drawnAs.ts';
import { CirclePicture } from './CirclePicture.tsx';
import { usePicture } from './usePicture.ts';

// At 1920 × 1080 labels have 22 px and names of rings about as much.
const most = { width: 1920, height: 1080, times: 1.8 };
const nothingHit: ReadonlySet<string> = new Set();
// The title and the code lie beside the circle; other layouts leave them room.
const besideCircle = { top: 0, right: 0, bottom: 0, left: 0 };
const besideOthers = { top: 120, right: 280, bottom: 0, left: 0 };

/** The picture for a room: large, without panels; it follows the map as it changes. */
export default function BigScreen({ graph }: { readonly graph: Graph }) {
  const language = useLanguage();
  const bar = useAddressBar();
  const { route, place } = useAddress();
  const visible = useVisible(graph);
  const { made } = usePicture(graph, visible, 0);
  const times = useTextScale();
  const { ribbons } = drawnAs(graph, visible, place);
  const leave = (): void => {
    leaveFullScreen();
    bar.move({ layout: { ...place.layout, bigScreen: false } }, true);
    // When the map's own page is there again.
    setTimeout(focusMap, 0);
  };
  return (
    <LateTexts>
      <BigScreenFrame
        title={graph.settings === null ? '' : inLanguage(graph.settings.title, language)}
        address={`${globalThis.location.origin}${bar.link(route)}`}
        isWide={place.layout.layout !== 'circle'}
        onLeave={leave}
      >
        <CirclePicture
          ref={null}
          graph={graph}
          visible={visible}
          hits={nothingHit}
          insets={place.layout.layout === 'circle' ? besideCircle : besideOthers}
          made={made}
          textScale={times}
        />
        <LooksCorner visible={visible} ribbons={ribbons} />
      </BigScreenFrame>
    </LateTexts>
  );
}

/** How large writing is for the room: as much larger as the screen is than a usual one. */
function useTextScale(): number {
  const [times, setTimes] = useState(textScale);
  useEffect(() => {
    const measure = (): void => {
      setTimes(textScale());
    };
    globalThis.addEventListener('resize', measure);
    return () => {
      globalThis.removeEventListener('resize', measure);
    };
  }, []);
  return times;
}

function textScale(): number {
  const share = Math.min(globalThis.innerWidth / most.width, globalThis.innerHeight / most.height);
  return Math.max(1, Math.round(share * most.times * 20) / 20);
}
