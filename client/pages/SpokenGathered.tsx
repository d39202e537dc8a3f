import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../components/announcer.ts';
import { useCollapseName } from '../panels/collapse/useCollapsed.ts';
import { collapseText } from '../state/collapsePlace.ts';
import type { Collapse } from '../state/collapsePlace.ts';
import { useAddress } from '../state/useAddress.ts';

/** Tells screen readers what has come to stand as one, and what stands by itself again, wherever it was done. */
export function SpokenGathered({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('picture');
  const announce = useAnnounce();
  const nameOf = useCollapseName(graph);
  const { collapsed } = useAddress().place;
  const before = useRef(collapsed);
  useEffect(() => {
    const came = without(collapsed, before.current);
    const went = without(before.current, collapsed);
    before.current = collapsed;
    // Where one takes the place of another, it is the new one that is looked at.
    const [first] = came.length > 0 ? came : went;
    if (first === undefined) return;
    const name = nameOf(first);
    announce(came.length > 0 ? t('gathered', { count: came.length, name }) : t('apart', { count: went.length, name }));
  }, [announce, collapsed, nameOf, t]);
  return null;
}

function without(some: readonly Collapse[], others: readonly Collapse[]): readonly Collapse[] {
  const texts = new Set(others.map(collapseText));
  return some.filter((each) => !texts.has(collapseText(each)));
}
