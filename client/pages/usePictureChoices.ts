import { useMemo, useState } from 'react';
import type { OpenMenu } from '../panels/choose/PictureMenu.tsx';
import { useAddress, useAddressBar } from '../state/useAddress.ts';

/** Choosing several in the picture: whether one is at it, what a line does, and which menu is open. */
export function usePictureChoices() {
  const bar = useAddressBar();
  const [isChoosing, setChoosing] = useState(false);
  const [wantsOut, setWantsOut] = useState(false);
  const isAny = useAddress().place.chosen.length > 0;
  // Where nothing is left to take out, a line takes in again.
  if (wantsOut && !isAny) setWantsOut(false);
  const isTaking = wantsOut && isChoosing;
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  return useMemo(
    () => ({
      menu,
      isChoosing,
      /** Whether a line takes out what it goes round. */
      isTaking,
      toggle: (): void => {
        setChoosing(!isChoosing);
        setWantsOut(false);
      },
      /** Has lines take out what they go round, or take it in again. */
      toggleTaking: (): void => {
        setChoosing(true);
        setWantsOut(!isTaking);
      },
      openMenu: (target: OpenMenu['target'], at: OpenMenu['at']): void => {
        setMenu({ target, at });
      },
      closeMenu: (): void => {
        setMenu(null);
      },
      /** Lets go of one thing: what is chosen, else choosing. @returns whether there was any */
      letGo: (): boolean => {
        const anyNow = bar.current().place.chosen.length > 0;
        if (anyNow) bar.move({ chosen: [] }, false);
        else setChoosing(false);
        return anyNow || isChoosing;
      },
    }),
    [bar, menu, isChoosing, isTaking],
  );
}

export type PictureChoices = ReturnType<typeof usePictureChoices>;
