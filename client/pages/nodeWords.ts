import { inLanguage, nodeKind, relationKinds, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../state/usePreferences.ts';
import { nodeFacts } from '../view/nodeFacts.ts';
import { nodeSentence, tieFromNode } from '../view/sentences.ts';

/** Says a node as a screen reader does. */
export function useDescribe(graph: Graph): (id: string) => string {
  const { t } = useTranslation(['map', 'list']);
  const language = useLanguage();
  return (id) => {
    const node = graph.nodes.get(id);
    if (node === undefined) return '';
    const layer = graph.settings?.layers.find((ring) => ring.id === nodeFacts(node).layer);
    const status = vocabularies.status.terms.find((term) => term.id === node.status);
    const count = [...(graph.ties.get(id) ?? [])].filter((tie) => graph.relations.has(tie)).length;
    return nodeSentence({
      name: node.name,
      kindLabel: nodeKind(node.kind).labels[language],
      statusLabel: node.status === 'existing' ? '' : (status?.labels[language] ?? ''),
      ringLabel: layer === undefined ? t('map:notPlaced') : inLanguage(layer.labels, language),
      tiesLabel: count === 0 ? t('map:noTies') : t('list:ties', { count }),
    });
  };
}

/** The verb of a tie as the given end says it; null where there is none. */
export function verbOf(graph: Graph, id: string, from: string, language: Language): string | null {
  const relation = graph.relations.get(id);
  const kind = relationKinds.find((each) => each.id === relation?.kind);
  return relation === undefined || kind === undefined ? null : tieFromNode(relation, kind, from, language).verb;
}
