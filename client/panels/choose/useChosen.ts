import { useMemo } from 'react';
import { toggledChosen, withChosen, withoutChosen } from '../../state/changeChosen.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';

/** What somebody has chosen of the map, the same in picture, list and table, and how to choose otherwise. */
export type Chosen = {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (ids: readonly string[]) => void;
  readonly add: (ids: readonly string[]) => void;
  readonly remove: (ids: readonly string[]) => void;
};

/** What is chosen, as the address says; where that cannot hold so many, as this screen remembers. No step of the back button. */
export function useChosen(): Chosen {
  const bar = useAddressBar();
  const { chosen } = useAddress().place;
  return useMemo(() => {
    const change =
      (how: typeof toggledChosen) =>
      (ids: readonly string[]): void => {
        bar.move({ chosen: how(bar.current().place.chosen, ids) }, false);
      };
    return {
      ids: new Set(chosen),
      toggle: change(toggledChosen),
      add: change(withChosen),
      remove: change(withoutChosen),
    };
  }, [bar, chosen]);
}
