import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useEndName } from '../../panels/collapse/useEndName.ts';
import { Panel } from '../../panels/frame/Panel.tsx';
import { useLanguage } from '../../state/usePreferences.ts';
import type { CollapsedGraph, TieSum } from '../../view/collapse/collapseGraph.ts';
import { tieSentence } from './tieSentence.ts';

export type EmbedSumProps = {
  readonly graph: Graph;
  readonly collapsed: CollapsedGraph;
  readonly sum: TieSum;
  readonly onSelect: (id: string | null) => void;
};

/** The ties that one line of the picture stands for, each to be opened. */
export function EmbedSum({ graph, collapsed, sum, onSelect }: EmbedSumProps) {
  const { t } = useTranslation(['embed', 'map']);
  const language = useLanguage();
  const nameOf = useEndName(graph, collapsed);
  return (
    <Panel
      side="right"
      title={t('map:collapsed.between', { from: nameOf(sum.from), to: nameOf(sum.to) })}
      closeLabel={t('embed:close')}
      focusKey={sum.id}
      onClose={() => {
        onSelect(null);
      }}
    >
      <div className="embed-details">
        <ul>
          {sum.ties.map((tie) => (
            <li key={tie.id}>
              <button type="button" className="embed-details__tie" onClick={() => onSelect(tie.id)}>
                <span>{tieSentence(graph, tie, language)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
