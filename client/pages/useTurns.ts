import type { Graph } from '@sirkel/graph-schema';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../components/announcer.ts';
import { focusMap } from '../components/focusMap.ts';
import { pictureLayout } from '../state/layoutPlace.ts';
import { useAddress } from '../state/useAddress.ts';
import type { ShownPicture } from './usePicture.ts';

/** Told of a picture that is there: what it is, and how that is said. */
export type OnReady = (picture: string, text: string) => void;

/** Says when what the picture was turned into is there; nothing of the one that one begins with. */
export function useTurns(): OnReady {
  const announce = useAnnounce();
  const told = useRef<string | null>(null);
  return useCallback(
    (picture, text) => {
      if (told.current !== null && told.current !== picture) announce(text);
      told.current = picture;
    },
    [announce],
  );
}

/** Tells when a picture is laid out as the address asks: with many entries that takes a while. */
export function useReady(graph: Graph, { made, isWaiting, hasFailed }: ShownPicture, onReady: OnReady): void {
  const { t } = useTranslation('picture');
  const wanted = pictureLayout(useAddress().place.layout);
  const laidOut = made?.picture.laidOut;
  const isThere = laidOut?.layout === wanted && !isWaiting && !hasFailed;
  const centre = laidOut?.centre ?? '';
  const name = graph.nodes.get(centre)?.name ?? '';
  useEffect(() => {
    if (isThere) onReady(`${wanted} ${centre}`, t(`ready.${wanted}`, { name }));
  }, [isThere, wanted, centre, name, t, onReady]);
}

/**
 * Whoever chose the wheel, or left it, did so at a button that went with what was shown: they go on at the one that
 * came in its place, or in the map where none did.
 */
export function useKeptChooser(isWheel: boolean): void {
  const before = useRef(isWheel);
  useEffect(() => {
    if (before.current === isWheel) return;
    before.current = isWheel;
    if (document.activeElement !== document.body) return;
    const chooser = document.querySelector<HTMLElement>('.layout-chooser > button');
    if (chooser === null) focusMap();
    else chooser.focus();
  }, [isWheel]);
}
