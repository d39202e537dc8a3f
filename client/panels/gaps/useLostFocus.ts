import { useEffect, useRef } from 'react';
import type { FocusEvent } from 'react';

/**
 * Keeps the focus with a finding whose card moves, as it does when something is decided about it: to the card where it
 * lies now, or to what it is folded away under.
 */
export function useLostFocus() {
  const panel = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return;
    const card = panel.current?.querySelector<HTMLElement>(`[data-finding="${last.current}"]`);
    const folded = card?.closest('details:not([open])')?.querySelector('summary');
    (folded ?? card ?? panel.current)?.focus();
    last.current = null;
  });
  return {
    ref: panel,
    onFocus: ({ target }: FocusEvent<HTMLElement>): void => {
      last.current = target.closest<HTMLElement>('[data-finding]')?.dataset['finding'] ?? null;
    },
    onBlur: ({ target }: FocusEvent<HTMLElement>): void => {
      // Whoever clicks beside everything has left; whose button was taken away has not.
      queueMicrotask(() => {
        if (target.isConnected && document.activeElement === document.body) last.current = null;
      });
    },
  };
}
