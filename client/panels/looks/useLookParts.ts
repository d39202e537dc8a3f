import { useMemo } from 'react';
import { useShownTheme } from '../../state/usePreferences.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import type { LookPart } from './lookParts.ts';
import { useLooks } from './ShownLooks.ts';

const none: readonly LookPart[] = [];

/** The legend of what the picture shows otherwise than the circle; none where it shows nothing so. */
export function useLookParts(visible: VisibleGraph, ribbons: boolean): readonly LookPart[] {
  const { shown } = useLooks();
  const theme = useShownTheme();
  return useMemo(() => shown?.parts(visible, theme, ribbons) ?? none, [shown, visible, theme, ribbons]);
}
