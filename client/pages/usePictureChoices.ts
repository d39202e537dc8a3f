import { useMemo, useState } from 'react';
import type { OpenMenu } from '../panels/choose/PictureMenu.tsx';
import { useAddressBar } from '../state/useAddress.ts';

/** Choosing several in the picture: whether one is at it, and which menu is open. */
export function usePictureChoices() {
  const bar = useAddressBar();
  const [isChoosing, setChoosing] = useState(false);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  return useMemo(
    () => ({
      menu,
      isChoosing,
      toggle: (): void => {
        setChoosing(!isChoosing);
      },
      openMenu: (target: OpenMenu['target'], at: OpenMenu['at']): void => {
        setMenu({ target, at });
      },
      closeMenu: (): void => {
        setMenu(null);
      },
      /** Lets go of one thing: what is chosen, else choosing. @returns whether there was any */
      letGo: (): boolean => {
        const isAny = bar.current().place.chosen.length > 0;
        if (isAny) bar.move({ chosen: [] }, false);
        else setChoosing(false);
        return isAny || isChoosing;
      },
    }),
    [bar, menu, isChoosing],
  );
}

export type PictureChoices = ReturnType<typeof usePictureChoices>;
