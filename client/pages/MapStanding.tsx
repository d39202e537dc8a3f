import { useTranslation } from 'react-i18next';
import { ConnectionMark } from '../components/ConnectionMark.tsx';
import { useMapSnapshot } from '../state/useMap.ts';
import { useLasting } from './useLasting.ts';
import { useTrouble } from './useTrouble.ts';

// In milliseconds: what is saved sooner than this needs no word, and the bar keeps still.
const GRACE = 400;

/** How the map on the screen stands to the server: live or not, and whether all that was done here is saved. */
export function MapStanding() {
  const { t } = useTranslation('connection');
  const { connection, pending, takingBack } = useMapSnapshot();
  const waiting = useLasting(takingBack !== null || pending.some(({ sequence }) => sequence === null), GRACE);
  const trouble = useTrouble();
  const { state } = connection;
  if (state === 'failed') return null;
  if (!waiting) return <ConnectionMark state={state} text={t(`states.${state}`)} />;
  const lost = state === 'offline' || state === 'reconnecting';
  const waits = lost ? state : trouble === null ? null : 'store';
  const text = waits === null ? t('saving') : t(`unsaved.${waits}`);
  return <ConnectionMark state={state} text={text} waiting />;
}
