import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { createOpenDialogs, OpenDialogsContext } from '../components/openDialogs.ts';
import type { SessionState } from '../state/createSession.ts';
import { useAddress } from '../state/useAddress.ts';
import { MeContext } from '../state/useMe.ts';
import { useChosenTheme, useLanguage } from '../state/usePreferences.ts';
import { MapPage } from './MapPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { useServices } from './Services.ts';
import { SignedOut } from './SignedOut.tsx';
import { StartPage } from './StartPage.tsx';

/** The page that the address asks for. */
export function App() {
  const { route } = useAddress();
  useDocumentSettings();
  const { me, signedOut } = useSession();
  const [dialogs] = useState(createOpenDialogs);
  // Until it is known who sits here, nothing can be edited; the map itself need not wait for that.
  return (
    <MeContext value={me}>
      <OpenDialogsContext value={dialogs}>
        {signedOut ? <SignedOut /> : null}
        {pageOf(route)}
      </OpenDialogsContext>
    </MeContext>
  );
}

function useSession(): SessionState {
  const { session } = useServices();
  useEffect(() => {
    session.ask();
    window.addEventListener('focus', session.returned);
    return () => {
      window.removeEventListener('focus', session.returned);
    };
  }, [session]);
  return useSyncExternalStore(session.subscribe, session.state);
}

function pageOf(route: ReturnType<typeof useAddress>['route']): ReactNode {
  if (route.page === 'start') return <StartPage />;
  return route.page === 'map' ? <MapPage key={route.map} map={route.map} /> : <NotFoundPage />;
}

function useDocumentSettings(): void {
  const language = useLanguage();
  const theme = useChosenTheme();
  const { speak } = useServices();
  useEffect(() => {
    speak(language);
    document.documentElement.lang = language;
  }, [speak, language]);
  useEffect(() => {
    document.documentElement.dataset['colorScheme'] = theme;
  }, [theme]);
}
