import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../components/Banner.tsx';
import { Button } from '../components/Button.tsx';
import type { Connection } from '../feed/Connection.ts';
import { localesOf } from '../i18n/localesOf.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useLanguage } from '../state/usePreferences.ts';
import { useServices } from './Services.ts';
import { useErrorText } from './useErrorText.ts';

// In milliseconds: what is mended sooner than this is not worth a word.
const GRACE = 1_500;

/** Says that the connection is gone, since when, and that it is being tried again; or that trying again would not help. */
export function ConnectionBanner() {
  const { t } = useTranslation(['connection', 'page']);
  const { store } = useMap();
  const { graph, connection, pending } = useMapSnapshot();
  const language = useLanguage();
  const lost = useLost(connection);
  const errorText = useErrorText();
  if (connection.state === 'failed') {
    // Without a map on the screen, the page itself says so.
    if (graph === null || connection.error.code === 'NOT_FOUND') return null;
    const again = (
      <Button variant="secondary" onClick={store.reload}>
        {t('page:tryAgain')}
      </Button>
    );
    return <Banner color="warning" text={errorText(connection.error).text} action={again} />;
  }
  if (lost === null) return null;
  const time = new Intl.DateTimeFormat(localesOf(language), { timeStyle: 'short' }).format(lost.since);
  const offline = lost.state === 'offline';
  const waiting = t(offline ? 'connection:waitingOffline' : 'connection:waiting');
  const shown = graph === null ? waiting : t(offline ? 'connection:offline' : 'connection:reconnecting', { time });
  const text = pending.length === 0 ? shown : `${shown} ${t('connection:keptHere')}`;
  const action = (
    <Button variant="secondary" onClick={store.hurry}>
      {t('page:tryNow')}
    </Button>
  );
  return <Banner color="warning" text={text} action={offline ? undefined : action} />;
}

type Lost = Connection & { readonly state: 'reconnecting' | 'offline' };

function useLost(connection: Connection): Lost | null {
  const { later } = useServices();
  const lost = connection.state === 'reconnecting' || connection.state === 'offline' ? connection : null;
  const since = lost?.since ?? null;
  const [shown, setShown] = useState<number | null>(null);
  useEffect(() => {
    if (since === null) return undefined;
    return later(() => {
      setShown(since);
    }, GRACE);
  }, [later, since]);
  return lost !== null && shown === lost.since ? lost : null;
}
