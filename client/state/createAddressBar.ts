import { readAddress, remembering, writeAddress } from './address.ts';
import type { Address, Place, Route } from './address.ts';

/** The browser's address, as state. */
export type AddressBar = {
  current(): Address;
  subscribe(listener: () => void): () => void;
  /** Another page, with the same language and theme; a step of the back button. */
  go(route: Route): void;
  /**
   * Another place on the same page.
   * @param step whether the back button leads here again: true for a selection or a tab, false for typing
   */
  move(place: Partial<Place>, step: boolean): void;
  /** The address of another page, for links. */
  link(route: Route): string;
};

/** The part of `window` that this needs. */
export type AddressWindow = {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
};

/** Keeps the address of one window. */
export function createAddressBar(window: AddressWindow): AddressBar {
  const read = (): Address => readAddress(window.location.pathname, window.location.search);
  let address = read();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  window.addEventListener('popstate', () => {
    address = remembering(read(), address);
    tell();
  });
  const set = (next: Address, step: boolean): void => {
    const text = writeAddress(next);
    const isThere = text === writeAddress(address);
    // More may be chosen than an address can hold.
    const isChosen = next.place.chosen === address.place.chosen;
    address = next;
    if (isThere && isChosen) return;
    if (isThere) {
      tell();
      return;
    }
    if (step) window.history.pushState(null, '', text);
    else window.history.replaceState(null, '', text);
    tell();
  };
  const at = (route: Route): Address => ({
    route,
    place: { ...readAddress('/', '').place, language: address.place.language, theme: address.place.theme },
  });
  return {
    current: () => address,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (route) => {
      set(at(route), true);
    },
    move: (place, step) => {
      set({ ...address, place: { ...address.place, ...place } }, step);
    },
    link: (route) => writeAddress(at(route)),
  };
}
