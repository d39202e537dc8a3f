import { useEffect, useRef } from 'react';
import type { FocusEvent } from 'react';

/** A card that has the focus, and all that lie on the page with it, in their order. */
type Place = { readonly id: string; readonly order: readonly string[] };

/**
 * Keeps the focus, and with it the reader's place, when a finding's card moves, as it does when something is decided
 * about it: to the card where it lies now; where it was folded away or has gone, to the card that comes where it lay.
 */
export function useLostFocus() {
  const panel = useRef<HTMLDivElement>(null);
  const last = useRef<Place | null>(null);
  useEffect(() => {
    if (last.current === null || panel.current === null || document.activeElement !== document.body) return;
    const seen = seenCards(panel.current);
    const nearest = byNearness(last.current).flatMap((id) => seen.get(id) ?? [])[0] ?? panel.current;
    last.current = null;
    nearest.focus({ preventScroll: true });
    if (nearest !== panel.current) nearest.scrollIntoView({ block: 'nearest' });
  });
  return {
    ref: panel,
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>): void => {
      const id = target.closest<HTMLElement>('[data-finding]')?.dataset['finding'];
      last.current = id === undefined ? null : { id, order: [...seenCards(currentTarget).keys()] };
    },
    onBlur: ({ target }: FocusEvent<HTMLElement>): void => {
      // Whoever clicks beside everything has left; whose button was taken away has not.
      queueMicrotask(() => {
        if (target.isConnected && document.activeElement === document.body) last.current = null;
      });
    },
  };
}

/** The cards that are not folded away, by what they are about. */
function seenCards(within: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const cards = [...within.querySelectorAll<HTMLElement>('[data-finding]')];
  return new Map(
    cards
      .filter((card) => card.closest('details:not([open])') === null)
      .map((card) => [card.dataset['finding'] ?? '', card]),
  );
}

/** First itself, then those after it, then those before it from the last to the first. */
function byNearness({ id, order }: Place): readonly string[] {
  const at = order.indexOf(id);
  return [...order.slice(at), ...order.slice(0, at).toReversed()];
}
