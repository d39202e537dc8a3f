import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Address } from './address.ts';
import type { AddressBar } from './createAddressBar.ts';

export const AddressContext = createContext<AddressBar | null>(null);

/** The address bar, to move in. */
export function useAddressBar(): AddressBar {
  const bar = useContext(AddressContext);
  if (bar === null) throw new Error('The whole program stands below an address.');
  return bar;
}

/** The address; renders again whenever it changes. */
export function useAddress(): Address {
  const bar = useAddressBar();
  return useSyncExternalStore(bar.subscribe, bar.current);
}
