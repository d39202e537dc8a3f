import { relationKind } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { useLanguage } from '../../state/usePreferences.ts';
import type { CollapsedGraph, TieSum } from '../../view/collapse/collapseGraph.ts';
import { relationSentence } from '../../view/sentences.ts';
import { TieStatus } from '../details/StatusMark.tsx';
import { Panel } from '../frame/Panel.tsx';
import { useEndName } from '../collapse/useEndName.ts';
import './choose.css';

export type SumPanelProps = {
  readonly graph: Graph;
  readonly collapsed: CollapsedGraph;
  readonly sum: TieSum;
  readonly onSelect: (id: string | null) => void;
};

/** The ties that one line of the picture stands for, each to be opened. */
export function SumPanel(props: SumPanelProps) {
  return (
    <LateTexts>
      <Content {...props} />
    </LateTexts>
  );
}

function Content({ graph, collapsed, sum, onSelect }: SumPanelProps) {
  const { t } = useTranslation(['choose', 'list', 'map']);
  const language = useLanguage();
  const nameOf = useEndName(graph, collapsed);
  const nodeName = (id: string): string => graph.nodes.get(id)?.name ?? '';
  return (
    <Panel
      side="right"
      title={t('map:collapsed.between', { from: nameOf(sum.from), to: nameOf(sum.to) })}
      closeLabel={t('choose:panel.close')}
      focusKey={sum.id}
      onClose={() => {
        onSelect(null);
      }}
    >
      {sum.count === 1 ? null : <p>{t('choose:panel.sum', { ties: t('list:ties', { count: sum.count }) })}</p>}
      <ul className="gathered-list">
        {sum.ties.map(({ id, kind, from, to, status }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                onSelect(id);
              }}
            >
              <span>{relationSentence(relationKind(kind), { from: nodeName(from), to: nodeName(to) }, language)}</span>{' '}
              <TieStatus status={status} />
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
