import type { Language } from '@sirkel/graph-schema';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';

/**
 * The language of texts that stand on a map in one language alone, as those of sources do: its first, as far as anybody
 * knows.
 * @returns undefined where the reader reads the same
 */
export function useWrittenIn(): Language | undefined {
  const reader = useLanguage();
  const { graph } = useMapSnapshot();
  const written = graph?.settings?.languages[0] ?? 'nb';
  return written === reader ? undefined : written;
}
