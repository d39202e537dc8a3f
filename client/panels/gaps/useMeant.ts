import { useEffect, useRef } from 'react';
import { useAddress } from '../../state/useAddress.ts';

/** Brings a card into view when the address means it, unless its reader is busy with something else. */
export function useMeant(id: string) {
  const card = useRef<HTMLLIElement>(null);
  const isMeant = useAddress().place.finding === id;
  useEffect(() => {
    if (!isMeant || document.activeElement !== document.body) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, [isMeant]);
  return { card, isMeant };
}
