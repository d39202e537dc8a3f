import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import '@digdir/designsystemet-css/theme';
import './styles/main.css';
import { createRequest } from './graphql/createRequest.ts';
import { createTexts } from './i18n/createTexts.ts';
import { App } from './pages/App.tsx';
import { BrokenPage } from './pages/BrokenPage.tsx';
import { createServices } from './pages/createServices.ts';
import { ServicesContext } from './pages/Services.ts';
import { createAddressBar } from './state/createAddressBar.ts';
import { createPreferences } from './state/createPreferences.ts';
import { createKeeper } from './state/Keeper.ts';
import { AddressContext } from './state/useAddress.ts';
import { PreferencesContext } from './state/usePreferences.ts';

// Where the program is put together: everything else is handed what it needs.
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has lost its root.');
const bar = createAddressBar(window);
const remembered = createKeeper(() => window.localStorage);
const preferences = createPreferences(bar, remembered, window.navigator.languages);
const texts = createTexts(preferences.language());
document.documentElement.lang = preferences.language();
document.documentElement.dataset['colorScheme'] = preferences.theme();
const { route } = bar.current();
const services = createServices({
  window,
  texts,
  first: route.page === 'map' ? route.map : null,
  request: createRequest({ fetch: window.fetch.bind(window), url: '/graphql' }),
  tab: createKeeper(() => window.sessionStorage),
  remembered,
});

// React takes the whole tree away when a render fails; then this page stands in its place.
const showBroken = (): void => {
  createRoot(root).render(
    <I18nextProvider i18n={texts}>
      <BrokenPage />
    </I18nextProvider>,
  );
};

createRoot(root, {
  onUncaughtError: (error) => {
    reportError(error);
    queueMicrotask(showBroken);
  },
}).render(
  <StrictMode>
    <I18nextProvider i18n={texts}>
      <AddressContext value={bar}>
        <PreferencesContext value={preferences}>
          <ServicesContext value={services}>
            <App />
          </ServicesContext>
        </PreferencesContext>
      </AddressContext>
    </I18nextProvider>
  </StrictMode>,
);
