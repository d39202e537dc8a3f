import { useEffect, useRef } from 'react';

export type TourKeys = { readonly onTurn: (by: number) => void; readonly onLeave: () => void };

const turns: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['PageDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
  ['PageUp', -1],
]);

// Here arrows mean something else: in the picture one walks with them, in a field one writes, a long text is scrolled.
const ownArrows = '.circle-canvas, input, select, textarea, dialog, [role="tablist"]';

/** The keys of a tour, wherever the focus is: arrows turn, Escape leaves. */
export function useTourKeys(keys: TourKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const { target } = event;
      const place = target instanceof Element ? target : null;
      if (event.key === 'Escape') {
        if ((place?.closest('dialog') ?? null) === null) latest.current.onLeave();
        return;
      }
      const by = turns.get(event.key);
      if (by === undefined || (place?.closest(ownArrows) ?? null) !== null || scrolls(place, event.key)) return;
      event.preventDefault();
      latest.current.onTurn(by);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function scrolls(place: Element | null, key: string): boolean {
  const text = place?.closest('.tour__told') ?? null;
  return text !== null && text.scrollHeight > text.clientHeight && !key.endsWith('Right') && !key.endsWith('Left');
}
