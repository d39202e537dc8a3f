import { inLanguage } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useState } from 'react';
import { LateTexts } from '../i18n/LateTexts.tsx';
import { focusMap } from '../components/focusMap.ts';
import { leaveFullScreen } from '../components/fullScreen.ts';
import { useVisible } from '../panels/filter/useVisible.ts';
import { LooksCorner } from '../panels/looks/LooksCorner.tsx';
import { BigScreenFrame } from '../panels/picture/bigScreen/BigScreenFrame.tsx';
import { RoomLegend } from '../panels/picture/bigScreen/RoomLegend.tsx';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useLanguage } from '../state/usePreferences.ts';
import { drawnAs } from '../view/collapse/drawnAs.ts';
import { CirclePicture } from './CirclePicture.tsx';
import { usePicture } from './usePicture.ts';

// At 1920 × 1080 labels have 22 px, and names of rings and fields 24: they are read from four metres.
const most = { width: 1920, height: 1080, times: 1.85 };
const nothingHit: ReadonlySet<string> = new Set();
// What the title and the legend, and at the other side the code, take of the width; the code has a corner. On a narrower
// screen than the least there is no legend: bigScreen.css says the same.
const beside = { left: 0.17, right: 0.09 };
const leastWithLegend = 900;
// Other layouts leave them room above and beside too, px.
const aboveOthers = 120;
const besideOthers = 280;

/** The picture for a room: large, without panels; it follows the map as it changes. */
export default function BigScreen({ graph }: { readonly graph: Graph }) {
  const language = useLanguage();
  const bar = useAddressBar();
  const { route, place } = useAddress();
  const visible = useVisible(graph);
  const { made } = usePicture(graph, visible, 0);
  const { times, ...room } = useRoom();
  const isCircle = place.layout.layout === 'circle';
  const drawn = drawnAs(graph, visible, place);
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
        isWide={!isCircle}
        onLeave={leave}
      >
        <CirclePicture
          ref={null}
          graph={graph}
          visible={visible}
          hits={nothingHit}
          insets={isCircle ? room.besideCircle : room.besideOthers}
          made={made}
          textScale={times}
        />
        <LooksCorner visible={visible} ribbons={drawn.ribbons} />
        <RoomLegend graph={graph} visible={visible} {...drawn} />
      </BigScreenFrame>
    </LateTexts>
  );
}

/** How the room is used: how large writing is, and what the circle and other layouts leave to what stands beside them. */
function useRoom() {
  const [room, setRoom] = useState(roomNow);
  useEffect(() => {
    const measure = (): void => {
      setRoom(roomNow());
    };
    globalThis.addEventListener('resize', measure);
    return () => {
      globalThis.removeEventListener('resize', measure);
    };
  }, []);
  return room;
}

/** Writing is as much larger as the screen is than a usual one. */
function roomNow() {
  const { innerWidth, innerHeight } = globalThis;
  const share = Math.min(innerWidth / most.width, innerHeight / most.height);
  const withLegend = innerWidth >= leastWithLegend;
  const left = withLegend ? innerWidth * beside.left : 0;
  return {
    times: Math.max(1, Math.round(share * most.times * 20) / 20),
    besideCircle: { top: 0, right: withLegend ? innerWidth * beside.right : 0, bottom: 0, left },
    besideOthers: { top: aboveOthers, right: besideOthers, bottom: 0, left },
  };
}
