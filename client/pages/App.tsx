import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { meQuery } from '../graphql/operations.ts';
import { useAddress } from '../state/useAddress.ts';
import { MeContext } from '../state/useMe.ts';
import { useChosenTheme, useLanguage } from '../state/usePreferences.ts';
import { MapPage } from './MapPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { useServices } from './Services.ts';
import { StartPage } from './StartPage.tsx';
import { useAnswer } from './useAnswer.ts';

/** The page that the address asks for. */
export function App() {
  const { route } = useAddress();
  useDocumentSettings();
  const { answer } = useAnswer(meQuery, {});
  const me = answer.state === 'answered' ? answer.data.me : null;
  // Until it is known who sits here, nothing can be edited; the map itself need not wait for that.
  return <MeContext value={me}>{pageOf(route)}</MeContext>;
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
