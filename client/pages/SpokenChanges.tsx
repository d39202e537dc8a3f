import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../components/LiveRegion.tsx';
import { createSummary } from '../state/createSummary.ts';
import { useMap } from '../state/useMap.ts';
import { useServices } from './Services.ts';

/** Tells screen readers that the map has changed: many changes as one, at most once in five seconds. */
export function SpokenChanges() {
  const { t } = useTranslation('map');
  const { store } = useMap();
  const { later } = useServices();
  const [told, setTold] = useState(0);
  useEffect(() => {
    const summary = createSummary({ tell: setTold, later });
    let before: number | null = null;
    const stop = store.subscribe(() => {
      const sequence = store.snapshot().confirmed;
      if (before !== null && sequence !== null && sequence > before) summary.add(sequence - before);
      before = sequence;
    });
    return () => {
      stop();
      summary.stop();
    };
  }, [store, later]);
  return <LiveRegion text={told === 0 ? '' : t('changed', { count: told })} />;
}
