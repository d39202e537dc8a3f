import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import type { Reading } from './Reading.ts';

/** What the records of the page's map are read with. */
export function useReading(): Reading {
  const { t } = useTranslation('details');
  const language = useLanguage();
  const { graph } = useMapSnapshot();
  const settings = graph?.settings ?? null;
  return useMemo(() => ({ t, language, settings }), [t, language, settings]);
}
