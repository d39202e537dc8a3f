import { inLanguage } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';

/** Says the name of a ring by its id; that of none is empty. */
export function useRingName(graph: Graph): (ring: string) => string {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  return (ring) => {
    const known = graph.settings?.layers.find(({ id }) => id === ring);
    if (known !== undefined) return inLanguage(known.labels, language);
    return ring === '' ? t('coverage.noRing') : ring;
  };
}
