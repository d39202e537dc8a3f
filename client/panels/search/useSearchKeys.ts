import { useEffect } from 'react';
import { isInMap, isPressed, pageKeys } from '../keys/pageKeys.ts';

/**
 * A slash leads to the search while the focus is in the map.
 * @param within the id of the part of the page that is the map
 */
export function useSearchKeys(input: { readonly current: HTMLInputElement | null }, within: string): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isPressed(pageKeys.search, event) || !isInMap(event.target, within) || input.current === null) return;
      event.preventDefault();
      input.current.focus();
      input.current.select();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [input, within]);
}
