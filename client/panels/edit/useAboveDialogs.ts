import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps an element with `popover="manual"` shown, over every dialog and sheet that is open: raised again each time
 * `what` changes or it stands `within` another dialog. Touched only then, for what is taken away and put back is not read out by every screen reader.
 */
export function useAboveDialogs(what: unknown, within: HTMLDialogElement | null): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    // After the sheet that may come back in this same moment.
    const frame = requestAnimationFrame(() => {
      const shown = element.current;
      // Browsers without popovers show it where it stands.
      if (shown === null || !('showPopover' in shown)) return;
      if (shown.matches(':popover-open')) {
        if (document.querySelector('dialog:modal') === null) return;
        shown.hidePopover();
      }
      shown.showPopover();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [what, within]);
  return element;
}
