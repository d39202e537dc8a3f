import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownLooks } from '../panels/looks/ShownLooks.ts';
import type { tellLooks } from '../panels/looks/tellLooks.ts';
import type { LookPlace } from '../state/lookPlace.ts';
import { useLanguage } from '../state/usePreferences.ts';
import type { Measures } from '../view/looks/valuesOf.ts';
import { ofVersion } from '../state/ofVersion.ts';

/** What a look is worked out from. */
export type LookSetting = {
  readonly graph: Graph | null;
  readonly version: number;
  readonly look: LookPlace;
  /** Null while they are not there. */
  readonly measures: Measures | null;
};

/** How the map looks; null where it is as the circle has it, or what works that out is not there. */
export function useShownLooks(
  show: typeof tellLooks | null,
  { graph, version, look, measures }: LookSetting,
): ShownLooks | null {
  const { i18n: texts } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    if (show === null || graph === null) return null;
    return ofVersion(version, () => show(look, { graph, measures, year: new Date().getFullYear() }, texts, language));
  }, [show, graph, version, look, measures, texts, language]);
}
