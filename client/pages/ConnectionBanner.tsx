import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Banner } from '../components/Banner.tsx';
import type { BannerProps } from '../components/Banner.tsx';
import { Button } from '../components/Button.tsx';
import { LiveRegion } from '../components/LiveRegion.tsx';
import { useNewsPlace } from '../components/openDialogs.ts';
import type { Connection } from '../feed/Connection.ts';
import { localesOf } from '../i18n/localesOf.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useLanguage } from '../state/usePreferences.ts';
import { useServices } from './Services.ts';
import { useErrorText } from './useErrorText.tsx';
import { useLasting } from './useLasting.ts';
import { useTrouble } from './useTrouble.ts';

// In milliseconds: what is mended sooner than this is not worth a word.
const GRACE = 1_500;

/**
 * Says that the connection is gone, since when, and that it is being tried again; that trying again would not help; or
 * that the server is there and cannot save. Where a form or a sheet covers the page, it stands in that.
 */
export function ConnectionBanner() {
  const { t } = useTranslation('connection');
  const banner = useBanner();
  const place = useNewsPlace();
  const shown = banner === null ? null : <Banner label={t('label')} color="warning" {...banner} />;
  return (
    <>
      <LiveRegion text={banner?.text ?? ''} />
      {place === null ? shown : createPortal(shown, place)}
    </>
  );
}

function useBanner(): Omit<BannerProps, 'color' | 'label'> | null {
  const { t } = useTranslation(['connection', 'page']);
  const { store } = useMap();
  const { graph, connection, pending } = useMapSnapshot();
  const language = useLanguage();
  const lost = useLost(connection);
  const trouble = useTrouble();
  const lasting = useLasting(trouble !== null, GRACE);
  const errorText = useErrorText();
  const tryNow = (
    <Button variant="secondary" onClick={store.hurry}>
      {t('page:tryNow')}
    </Button>
  );
  if (connection.state === 'failed') {
    // Without a map on the screen, the page itself says so.
    if (graph === null || connection.error.code === 'NOT_FOUND') return null;
    const action = (
      <Button variant="secondary" onClick={store.reload}>
        {t('page:tryAgain')}
      </Button>
    );
    return { ...errorText(connection.error), action };
  }
  if (trouble !== null) {
    const { detail } = errorText(trouble);
    return lasting ? { text: t('connection:readOnly'), detail, action: tryNow } : null;
  }
  if (lost === null) return null;
  const time = new Intl.DateTimeFormat(localesOf(language), { timeStyle: 'short' }).format(lost.since);
  const offline = lost.state === 'offline';
  const waiting = t(offline ? 'connection:waitingOffline' : 'connection:waiting');
  const shown = graph === null ? waiting : t(offline ? 'connection:offline' : 'connection:reconnecting', { time });
  const text = pending.length === 0 ? shown : `${shown} ${t('connection:keptHere')}`;
  return { text, action: offline ? undefined : tryNow };
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
