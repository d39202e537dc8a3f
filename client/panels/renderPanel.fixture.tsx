import type { Graph } from '@sirkel/graph-schema';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createTexts } from '../i18n/createTexts.ts';
import { LateTexts } from '../i18n/LateTexts.tsx';
import { createAddressBar } from '../state/createAddressBar.ts';
import type { AddressBar } from '../state/createAddressBar.ts';
import type { MapSnapshot } from '../state/createMapStore.ts';
import { createPreferences } from '../state/createPreferences.ts';
import { AddressContext } from '../state/useAddress.ts';
import { MapContext } from '../state/useMap.ts';
import type { OpenMap } from '../state/useMap.ts';
import { PreferencesContext } from '../state/usePreferences.ts';

/** Shows a panel over a map that stands still, on a wide screen. @returns the address it reads and moves in */
export function renderPanel(graph: Graph, panel: ReactNode, search = ''): AddressBar {
  return renderFirst(graph, <LateTexts>{panel}</LateTexts>, search);
}

/** Shows what somebody may open first of all, before any text that comes late is there. */
export function renderFirst(graph: Graph, panel: ReactNode, search = ''): AddressBar {
  globalThis.matchMedia = ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof globalThis.matchMedia;
  // Nothing has a size here, so there is nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  const bar = createAddressBar({
    location: { pathname: '/kart/lite', search },
    history: { pushState: () => undefined, replaceState: () => undefined },
    addEventListener: () => undefined,
  });
  const snapshot = { graph, version: 1, connection: { state: 'live' }, pending: [] } as unknown as MapSnapshot;
  const store = { snapshot: () => snapshot, subscribe: () => () => undefined } as unknown as OpenMap['store'];
  const preferences = createPreferences(bar, { read: () => null, write: () => undefined });
  render(
    <I18nextProvider i18n={createTexts('nb')}>
      <AddressContext value={bar}>
        <PreferencesContext value={preferences}>
          <MapContext value={{ id: 'lite', store } as OpenMap}>{panel}</MapContext>
        </PreferencesContext>
      </AddressContext>
    </I18nextProvider>,
  );
  return bar;
}
