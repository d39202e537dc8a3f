import { languages } from '@sirkel/graph-schema';
import { writeAddress } from './address.ts';
import type { Address } from './address.ts';
import type { AddressWindow } from './createAddressBar.ts';
import { languageKey } from './createPreferences.ts';
import type { Keeper } from './Keeper.ts';

const own = /^\/innbygg\//;
const whole = /^\/kart\//;

const framed = (address: string): string => address.replace(whole, '/innbygg/');

/** The path and search of a map's address, as it stands in a page of somebody else. */
export function frameAddress(address: Address): string {
  return framed(writeAddress(address));
}

/**
 * The window of a map in a page of somebody else, as the address bar needs it: there a map's address begins with
 * `/innbygg/` instead of `/kart/`. No step of it goes into the history, which is that of the page around it: its back
 * button must leave that page.
 */
export function framedWindow(window: AddressWindow): AddressWindow {
  const { location } = window;
  const replace: History['replaceState'] = (data, unused, url) => {
    try {
      window.history.replaceState(data, unused, framed(String(url)));
    } catch {
      // Some browsers take only so many in a while; what is shown does not hang on it.
    }
  };
  return {
    location: {
      get pathname() {
        return location.pathname.replace(own, '/kart/');
      },
      get search() {
        return location.search;
      },
    },
    history: { pushState: replace, replaceState: replace },
    addEventListener: (type, listener) => {
      window.addEventListener(type, listener);
    },
  };
}

/**
 * What is known of the reader where nothing may be remembered: the first of the browser's languages that is one of ours,
 * where the address does not say another.
 */
export function readerOf({ languages: wanted }: Pick<Navigator, 'languages'>): Keeper {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-', 1)[0]);
  const known = codes.map((code) => (code === 'no' ? 'nb' : code));
  const language = known.find((code) => languages.some((each) => each === code)) ?? null;
  return {
    read: (key) => (key === languageKey ? language : null),
    write: () => undefined,
  };
}
