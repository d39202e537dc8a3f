import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../components/LiveRegion.tsx';
import { createSummary } from '../state/createSummary.ts';
import { useMap } from '../state/useMap.ts';
import { useServices } from './Services.ts';

// The text goes when it has been said: the same again would be no change, and would not be said. In milliseconds.
const saidAfter = 3_000;

/** Tells screen readers that the map has changed: many changes as one, at most once in five seconds. */
export function SpokenChanges() {
  const { t } = useTranslation('map');
  const { store } = useMap();
  const { later } = useServices();
  const [told, setTold] = useState(0);
  useEffect(() => {
    let hush: (() => void) | null = null;
    const tell = (count: number): void => {
      setTold(count);
      hush?.();
      hush = later(() => {
        setTold(0);
      }, saidAfter);
    };
    const summary = createSummary({ tell, later });
    let before: number | null = null;
    const stop = store.subscribe(() => {
      const sequence = store.snapshot().confirmed;
      if (before !== null && sequence !== null && sequence > before) summary.add(sequence - before);
      before = sequence;
    });
    return () => {
      stop();
      summary.stop();
      hush?.();
    };
  }, [store, later]);
  return <LiveRegion text={told === 0 ? '' : t('changed', { count: told })} />;
}
