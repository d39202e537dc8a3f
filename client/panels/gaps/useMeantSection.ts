import { useEffect } from 'react';
import type { GapsSection } from '../../state/address.ts';
import { useAddress } from '../../state/useAddress.ts';

/** The id of the element in which a section stands. */
export const idOfSection = (section: GapsSection): string => `gaps-${section}`;

/** Leads a reader to a section, and unfolds it where all of it is folded. */
export function goToSection(section: GapsSection): void {
  const element = document.getElementById(idOfSection(section));
  if (element === null) return;
  element.querySelector('details[data-section]')?.setAttribute('open', '');
  element.focus({ preventScroll: true });
  element.scrollIntoView();
}

/**
 * Leads whoever opens a link to the section that it means, unless they are busy with something else.
 * @param isTold whether what stands there and above it has been answered: before, it would move away again
 */
export function useMeantSection(isTold: boolean): void {
  const { section } = useAddress().place;
  useEffect(() => {
    if (section !== null && isTold && document.activeElement === document.body) goToSection(section);
  }, [section, isTold]);
}
