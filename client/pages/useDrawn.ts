import { inLanguage, nodeKind, relationKinds, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language } from '@sirkel/graph-schema';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useChosen } from '../panels/choose/useChosen.ts';
import { useChoosing } from '../panels/choose/useChoosing.ts';
import { useCollapsed, useCollapseName } from '../panels/collapse/useCollapsed.ts';
import { useLooks } from '../panels/looks/ShownLooks.ts';
import { useAddress } from '../state/useAddress.ts';
import { useLanguage } from '../state/usePreferences.ts';
import type { CollapsedGraph } from '../view/collapse/collapseGraph.ts';
import { outwardOf } from '../view/collapse/outwardOf.ts';
import { nodeFacts } from '../view/nodeFacts.ts';
import { nodeSentence, tieFromNode } from '../view/sentences.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
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
  const { t } = useTranslation('list');
  const language = useLanguage();
  const { place } = useAddress();
  const collapsed = useCollapsed(graph, visible);
  const chosen = useChosen();
  const { expand } = useChoosing();
  const around = useAround(graph);
  const drawn = useStandIns(collapsed);
  const sumText = (id: string): string | null => {
    const sum = collapsed.sums.find((each) => each.id === id);
    return sum === undefined ? null : t('ties', { count: sum.count });
  };
  const withMembers = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => collapsed.gatherings.find((each) => each.id === id)?.members.map((node) => node.id) ?? [id]);
  return {
    around: around !== null,
    hits: useMemo(() => drawn(hits), [drawn, hits]),
    chosen: useMemo(() => drawn(chosen.ids), [drawn, chosen.ids]),
    named: useMemo(() => drawn(around ?? new Set(place.shown)), [drawn, around, place.shown]),
    selected: place.selected === null ? null : (collapsed.standsFor.get(place.selected) ?? place.selected),
    describe: useDescribe(graph, collapsed, chosen.ids),
    verbOf: (relation: string, from: string) => verbOf(graph, relation, from, language) ?? sumText(relation),
    onChoose: (ids: readonly string[], how: 'toggle' | 'add'): void => {
      if (choices !== undefined) chosen[how](withMembers(ids));
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

/** Says a node as a screen reader does, and what is collapsed with how much it holds. */
function useDescribe(graph: Graph, collapsed: CollapsedGraph, chosen: ReadonlySet<string>): (id: string) => string {
  const { t } = useTranslation(['map', 'list']);
  const language = useLanguage();
  const nameOf = useCollapseName(graph);
  const { shown } = useLooks();
  return (id) => {
    const gathering = collapsed.gatherings.find((each) => each.id === id);
    if (gathering !== undefined) {
      const spoken = t('map:collapsed.spoken', {
        members: t('map:collapsed.members', { count: gathering.members.length }),
        ties: t('list:ties', { count: outwardOf(collapsed, id) }),
      });
      return `${nameOf(gathering.collapse)}, ${spoken}`;
    }
    const node = graph.nodes.get(id);
    if (node === undefined) return '';
    const layer = graph.settings?.layers.find((ring) => ring.id === nodeFacts(node).layer);
    const status = vocabularies.status.terms.find((term) => term.id === node.status);
    const count = [...(graph.ties.get(id) ?? [])].filter((tie) => graph.relations.has(tie)).length;
    const sentence = nodeSentence({
      name: node.name,
      kindLabel: nodeKind(node.kind).labels[language],
      statusLabel: node.status === 'existing' ? '' : (status?.labels[language] ?? ''),
      ringLabel: layer === undefined ? t('map:notPlaced') : inLanguage(layer.labels, language),
      tiesLabel: count === 0 ? t('map:noTies') : t('list:ties', { count }),
      lookLabel: (shown?.said(id) ?? []).map(({ label, text }) => `${label}: ${text}`).join(', '),
    });
    return chosen.has(id) ? `${sentence}, ${t('map:isChosen')}` : sentence;
  };
}

function verbOf(graph: Graph, id: string, from: string, language: Language): string | null {
  const relation = graph.relations.get(id);
  const kind = relationKinds.find((each) => each.id === relation?.kind);
  return relation === undefined || kind === undefined ? null : tieFromNode(relation, kind, from, language).verb;
}
