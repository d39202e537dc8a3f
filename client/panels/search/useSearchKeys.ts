import { useEffect } from 'react';

/**
 * Ctrl+K (⌘K) leads to the search from everywhere; a slash does so while the focus is in the map: a single key must
 * not act on whoever dictates or types elsewhere (WCAG 2.1.4).
 * @param within the id of the part of the page that is the map
 */
export function useSearchKeys(input: { readonly current: HTMLInputElement | null }, within: string): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const chord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && isInMap(event.target, within);
      if ((!chord && !slash) || input.current === null) return;
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

function isInMap(target: EventTarget | null, within: string): boolean {
  if (!(target instanceof HTMLElement) || target.matches('input, textarea, select')) return false;
  return !target.isContentEditable && target.closest(`#${within}`) !== null;
}
