import { vocabularies } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { inLanguage } from '@sirkel/graph-schema';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collapse } from '../../state/collapsePlace.ts';
import { ofVersion } from '../../state/ofVersion.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { capital } from '../../view/capital.ts';
import { collapseGraph } from '../../view/collapse/collapseGraph.ts';
import type { CollapsedGraph } from '../../view/collapse/collapseGraph.ts';
import { pictureName } from '../../view/nodeFacts.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { theseName } from './theseName.ts';

/** What is visible, with what the address collapses as one. */
export function useCollapsed(graph: Graph, visible: VisibleGraph): CollapsedGraph {
  const { version } = useMapSnapshot();
  const { collapsed, proposedTies } = useAddress().place;
  return useMemo(
    () => ofVersion(version, () => collapseGraph(graph, visible, collapsed, proposedTies)),
    [version, graph, visible, collapsed, proposedTies],
  );
}

/** What something collapsed is called: field and ring, the node that it is all of, or what was chosen after its first. */
export function useCollapseName(graph: Graph): (collapse: Collapse) => string {
  const { t } = useTranslation('map');
  const language = useLanguage();
  return useCallback(
    (collapse) => {
      if (collapse.of === 'these') {
        const nodes = collapse.nodes.flatMap((id) => graph.nodes.get(id) ?? []);
        return theseName(nodes.map(pictureName), t);
      }
      if (collapse.of === 'group') {
        const node = graph.nodes.get(collapse.node);
        return node === undefined ? t('collapsed.these') : pictureName(node);
      }
      const layer = graph.settings?.layers.find(({ id }) => id === collapse.ring);
      const ring = layer === undefined ? collapse.ring : inLanguage(layer.labels, language);
      if (collapse.field === null) return ring;
      const term = vocabularies.element.terms.find(({ id }) => id === collapse.field);
      const field = term?.labels[language] ?? t('withoutField');
      return `${capital(field, language)} · ${ring}`;
    },
    [graph, language, t],
  );
}
