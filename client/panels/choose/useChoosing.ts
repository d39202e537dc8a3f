import type { NodeRecord } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { focusMap } from '../../components/focusMap.ts';
import { withoutChosen } from '../../state/changeChosen.ts';
import { collapsedIds, collapseText, MOST_COLLAPSED, MOST_IN_ONE } from '../../state/collapsePlace.ts';
import type { Collapse } from '../../state/collapsePlace.ts';
import { MOST_FOCUSED } from '../../state/focusPlace.ts';
import { MOST_HIDDEN, MOST_ONLY } from '../../state/filterPlace.ts';
import type { Place } from '../../state/address.ts';
import type { AddressBar } from '../../state/createAddressBar.ts';
import { beginAt, seekWayFrom } from '../../state/nodeSteps.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useMediaQuery } from '../../state/usePreferences.ts';
import { gatheringId, isSumId } from '../../view/collapse/collapseGraph.ts';
import { withHidden, withOnly } from '../filter/changeFilter.ts';
import { narrowScreen } from '../frame/Panel.tsx';

/** What can be done with some nodes, and whether there is room in the address for so many. */
export type Choosing = ReturnType<typeof seeingOf> & ReturnType<typeof collapsingOf>;

/** What can be done with some nodes. Each is a step of the back button. */
export function useChoosing(): Choosing {
  const bar = useAddressBar();
  const { place } = useAddress();
  const isNarrow = useMediaQuery(narrowScreen);
  return useMemo(() => ({ ...seeingOf(bar, place, isNarrow), ...collapsingOf(bar, place) }), [bar, place, isNarrow]);
}

function seeingOf(bar: AddressBar, place: Place, isNarrow: boolean) {
  const { filter, collapsed, chosen, selected } = place;
  const { hidden = [] } = filter;
  return {
    room: (ids: readonly string[]) => ({
      only: ids.length <= MOST_ONLY,
      around: ids.length <= MOST_FOCUSED,
      hide: hidden.length + ids.length <= MOST_HIDDEN,
      /** How many there would be room for where these are more; null where all is well. */
      gatherMost:
        collapsed.length >= MOST_COLLAPSED
          ? MOST_COLLAPSED
          : ids.length > 1 && collapsedIds(collapsed) + ids.length <= MOST_IN_ONE
            ? null
            : MOST_IN_ONE,
    }),
    open: (id: string): void => {
      bar.move({ selected: id }, true);
    },
    showOnly: (ids: readonly string[]): void => {
      bar.move({ filter: withOnly(filter, ids) }, true);
    },
    /** Only a ring, a field, or both; all else that is chosen stays. */
    showPlace: ({ ring, field }: { readonly ring?: string; readonly field?: string }): void => {
      const ofRing = ring === undefined ? {} : { layers: [ring] };
      bar.move({ filter: { ...filter, ...ofRing, ...(field === undefined ? {} : { elements: [field] }) } }, true);
    },
    around: ([node, ...others]: readonly string[]): void => {
      if (node === undefined) return;
      bar.move({ focus: { node, steps: 1, ...(others.length === 0 ? {} : { others }) }, shown: [] }, true);
    },
    beginAt: (node: NodeRecord): void => {
      bar.move(beginAt(place, node, isNarrow), true);
    },
    findWay: (id: string): void => {
      bar.move(seekWayFrom(place, id), true);
    },
    hide: (ids: readonly string[]): void => {
      focusMap();
      const isGone = selected !== null && ids.includes(selected);
      bar.move(
        {
          filter: withHidden(filter, [...new Set([...hidden, ...ids])]),
          chosen: withoutChosen(chosen, ids),
          ...(isGone ? { selected: null } : {}),
        },
        true,
      );
    },
  };
}

function collapsingOf(bar: AddressBar, { collapsed, chosen, selected, view }: Place) {
  const isElsewhere = view === 'gaps' || view === 'try';
  const withThese = (collapses: readonly Collapse[]): readonly Collapse[] => {
    const texts = new Set(collapses.map(collapseText));
    return [...collapsed.filter((each) => !texts.has(collapseText(each))), ...collapses];
  };
  const mayCollapse = (collapses: readonly Collapse[]): boolean => withThese(collapses).length <= MOST_COLLAPSED;
  return {
    /** Whether an address has room for these too. */
    mayCollapse,
    isCollapsed: (collapse: Collapse): boolean =>
      collapsed.some((each) => collapseText(each) === collapseText(collapse)),
    collapse: (collapses: readonly Collapse[]): void => {
      if (!mayCollapse(collapses)) return;
      // Chosen ones are let go of when they are one: what can be done with them has been done.
      const held = new Set(collapses.flatMap((each) => (each.of === 'these' ? each.nodes : [])));
      bar.move(
        {
          collapsed: withThese(collapses),
          chosen: chosen.filter((id) => !held.has(id)),
          ...(isElsewhere ? { view: 'circle' } : {}),
        },
        true,
      );
    },
    expand: (id: string): void => {
      const rest = collapsed.filter((each) => gatheringId(each) !== id);
      const isGone = selected !== null && (selected === id || isSumId(selected));
      bar.move({ collapsed: rest, ...(isGone ? { selected: null } : {}) }, true);
    },
    expandAll: (): void => {
      focusMap();
      const isOne =
        selected !== null && (isSumId(selected) || collapsed.some((each) => gatheringId(each) === selected));
      bar.move({ collapsed: [], ...(isOne ? { selected: null } : {}) }, true);
    },
  };
}
