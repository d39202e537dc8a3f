import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createRequest } from './graphql/createRequest.ts';
import { embedNamespaces } from './i18n/embedNamespaces.ts';
import { textsOf } from './i18n/textsOf.ts';
import { EmbedPage } from './pages/embed/EmbedPage.tsx';
import { createAddressBar } from './state/createAddressBar.ts';
import { createPreferences } from './state/createPreferences.ts';
import { framedWindow, readerOf } from './state/framedWindow.ts';
import { AddressContext } from './state/useAddress.ts';
import { PreferencesContext } from './state/usePreferences.ts';

// A map in a page of somebody else: read once, as anybody may read it. No cookie goes along and nothing is remembered.
const root = document.getElementById('root');
if (root === null) throw new Error('embed.html has lost its root.');
const bar = createAddressBar(framedWindow(window));
const preferences = createPreferences(bar, readerOf(window.navigator));
const texts = textsOf(preferences.language(), embedNamespaces);
document.documentElement.lang = preferences.language();
document.documentElement.dataset['colorScheme'] = preferences.theme();
const request = createRequest({
  fetch: (url, init) => window.fetch(url, { ...init, credentials: 'omit' }),
  url: '/graphql',
});

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={texts}>
      <AddressContext value={bar}>
        <PreferencesContext value={preferences}>
          <EmbedPage request={request} />
        </PreferencesContext>
      </AddressContext>
    </I18nextProvider>
  </StrictMode>,
);
