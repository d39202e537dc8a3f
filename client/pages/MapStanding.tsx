import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionMark } from '../components/ConnectionMark.tsx';
import { useMapSnapshot } from '../state/useMap.ts';
import { useServices } from './Services.ts';

// In milliseconds: what is saved sooner than this needs no word, and the bar keeps still.
const GRACE = 400;

/** How the map on the screen stands to the server: live or not, and whether all that was done here is saved. */
export function MapStanding() {
  const { t } = useTranslation('connection');
  const { connection, pending, takingBack } = useMapSnapshot();
  const waiting = useLasting(takingBack !== null || pending.some(({ sequence }) => sequence === null));
  const { state } = connection;
  if (state === 'failed') return null;
  if (!waiting) return <ConnectionMark state={state} text={t(`states.${state}`)} />;
  const text = state === 'offline' || state === 'reconnecting' ? t(`unsaved.${state}`) : t('saving');
  return <ConnectionMark state={state} text={text} waiting />;
}

/** Whether something has been so for a while; over at once. */
function useLasting(now: boolean): boolean {
  const { later } = useServices();
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!now) return undefined;
    const stop = later(() => {
      setLasting(true);
    }, GRACE);
    return () => {
      stop();
      setLasting(false);
    };
  }, [later, now]);
  return now && lasting;
}
