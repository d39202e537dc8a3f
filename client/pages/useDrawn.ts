import type { Graph } from '@sirkel/graph-schema';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HowToChoose } from '../canvas/CanvasState.ts';
import { useChosen } from '../panels/choose/useChosen.ts';
import { useChoosing } from '../panels/choose/useChoosing.ts';
import { useCollapsed } from '../panels/collapse/useCollapsed.ts';
import { useAddress } from '../state/useAddress.ts';
import type { CollapsedGraph } from '../view/collapse/collapseGraph.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import { useDescribe, useVerbOf } from './nodeWords.ts';
import { useAround } from './useAround.ts';
import type { PictureChoices } from './usePictureChoices.ts';

export type DrawnInput = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  /** What a search has found. */
  readonly hits: ReadonlySet<string>;
  readonly choices: PictureChoices | undefined;
};

/**
 * What is selected, found, named and chosen, as it is drawn: what is collapsed stands for what it holds. With how it is
 * said, and what choosing and expanding lead to.
 */
export function useDrawn({ graph, visible, hits, choices }: DrawnInput) {
  const { t } = useTranslation('map');
  const { place } = useAddress();
  const collapsed = useCollapsed(graph, visible);
  const chosen = useChosen();
  const { expand } = useChoosing();
  const around = useAround(graph);
  const drawn = useStandIns(collapsed);
  const describe = useDescribe(graph, collapsed);
  const verbOf = useVerbOf(graph, collapsed);
  const withMembers = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => collapsed.gatherings.find((each) => each.id === id)?.members.map((node) => node.id) ?? [id]);
  return {
    around: around !== null,
    hits: useMemo(() => drawn(hits), [drawn, hits]),
    chosen: useMemo(() => drawn(chosen.ids), [drawn, chosen.ids]),
    named: useMemo(() => drawn(around ?? new Set(place.shown)), [drawn, around, place.shown]),
    selected: place.selected === null ? null : (collapsed.standsFor.get(place.selected) ?? place.selected),
    describe: (id: string) => (chosen.ids.has(id) ? `${describe(id)}, ${t('isChosen')}` : describe(id)),
    verbOf,
    onChoose:
      choices === undefined
        ? undefined
        : (ids: readonly string[], how: HowToChoose): void => {
            chosen[how](withMembers(ids));
          },
    onExpand: expand,
  };
}

/** What stands in the picture for some nodes and relations. */
function useStandIns({ standsFor }: CollapsedGraph): (ids: ReadonlySet<string>) => ReadonlySet<string> {
  return useCallback(
    (ids) => (standsFor.size === 0 ? ids : new Set([...ids].map((id) => standsFor.get(id) ?? id))),
    [standsFor],
  );
}
