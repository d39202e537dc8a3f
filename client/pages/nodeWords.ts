import { inLanguage, nodeKind, relationKinds, vocabularies } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useCollapseName } from '../panels/collapse/useCollapsed.ts';
import { tieWords } from '../panels/frame/tieWords.ts';
import { saidBeside } from '../panels/looks/sayLook.ts';
import { useLooks } from '../panels/looks/ShownLooks.ts';
import { useLanguage } from '../state/usePreferences.ts';
import type { CollapsedGraph } from '../view/collapse/collapseGraph.ts';
import { outwardOf } from '../view/collapse/outwardOf.ts';
import { nodeFacts } from '../view/nodeFacts.ts';
import { nodeSentence, tieFromNode } from '../view/sentences.ts';
import { tallyTies } from '../view/tieTally.ts';

/** Says a node as a screen reader does, and what is collapsed with how much it holds; nothing of what is not there. */
export function useDescribe(graph: Graph, collapsed: CollapsedGraph): (id: string) => string {
  const { t } = useTranslation(['map', 'list']);
  const language = useLanguage();
  const nameOf = useCollapseName(graph);
  const { shown } = useLooks();
  return (id) => {
    const gathering = collapsed.gatherings.find((each) => each.id === id);
    if (gathering !== undefined) {
      const spoken = t('map:collapsed.spoken', {
        members: t('map:collapsed.members', { count: gathering.members.length }),
        ties: tieWords(outwardOf(collapsed, id), t),
      });
      return `${nameOf(gathering.collapse)}, ${spoken}`;
    }
    const node = graph.nodes.get(id);
    if (node === undefined) return '';
    const layer = graph.settings?.layers.find((ring) => ring.id === nodeFacts(node).layer);
    const status = vocabularies.status.terms.find((term) => term.id === node.status);
    const ties = tallyTies([...(graph.ties.get(id) ?? [])].flatMap((tie) => graph.relations.get(tie) ?? []));
    return nodeSentence({
      name: node.name,
      kindLabel: nodeKind(node.kind).labels[language],
      statusLabel: node.status === 'existing' ? '' : (status?.labels[language] ?? ''),
      ringLabel: layer === undefined ? t('map:notPlaced') : inLanguage(layer.labels, language),
      tiesLabel: tieWords(ties, t),
      lookLabel: saidBeside(shown?.said(id) ?? [])
        .map(({ label, text }) => `${label}: ${text}`)
        .join(', '),
    });
  };
}

/** The verb of a tie as the given end says it, how many a sum of ties holds, or null where neither is there. */
export function useVerbOf(graph: Graph, { sums }: CollapsedGraph): (id: string, from: string) => string | null {
  const { t } = useTranslation(['list']);
  const language = useLanguage();
  return (id, from) => {
    const relation = graph.relations.get(id);
    const kind = relationKinds.find((each) => each.id === relation?.kind);
    if (relation !== undefined && kind !== undefined) return tieFromNode(relation, kind, from, language).verb;
    const sum = sums.find((each) => each.id === id);
    if (sum === undefined) return null;
    return tieWords(sum.tally, t);
  };
}
