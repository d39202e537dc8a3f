import { nodeKind } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { focusMap } from '../../components/focusMap.ts';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { useLanguage } from '../../state/usePreferences.ts';
import type { CollapsedGraph, Gathering } from '../../view/collapse/collapseGraph.ts';
import { outwardOf } from '../../view/collapse/outwardOf.ts';
import { useCollapseName } from '../collapse/useCollapsed.ts';
import { NodeGlyph } from '../frame/Glyph.tsx';
import { tieWords } from '../frame/tieWords.ts';
import { Panel } from '../frame/Panel.tsx';
import { useProviders } from '../frame/useProviders.ts';
import { OutwardList } from './OutwardList.tsx';
import { ChosenSummary } from './ChosenSummary.tsx';
import { useChosen } from './useChosen.ts';
import { useChoosing } from './useChoosing.ts';
import './choose.css';

export type GatheringPanelProps = {
  readonly graph: Graph;
  readonly collapsed: CollapsedGraph;
  readonly gathering: Gathering;
  readonly onSelect: (id: string | null) => void;
};

/** What something collapsed holds: each can be opened, and all shown by themselves again. */
export function GatheringPanel(props: GatheringPanelProps) {
  return (
    <LateTexts>
      <Content {...props} />
    </LateTexts>
  );
}

function Content({ graph, collapsed, gathering, onSelect }: GatheringPanelProps) {
  const { t } = useTranslation(['choose', 'list']);
  const nameOf = useCollapseName(graph);
  const choosing = useChoosing();
  const { add } = useChosen();
  const { id, collapse, members, within } = gathering;
  return (
    <Panel
      side="right"
      title={nameOf(collapse)}
      closeLabel={t('panel.close')}
      focusKey={id}
      onClose={() => {
        onSelect(null);
      }}
    >
      <p>
        {t('panel.holds', {
          members: t('panel.members', { count: members.length }),
          outward: tieWords(outwardOf(collapsed, id), t),
          within: tieWords(within, t),
        })}
      </p>
      <p className="quiet">{t('panel.same')}</p>
      <div className="way-actions">
        <button
          type="button"
          className="text-button"
          onClick={() => {
            focusMap();
            choosing.expand(id);
          }}
        >
          {t('menu.expand')}
        </button>
        <button type="button" className="text-button" onClick={() => add(members.map((node) => node.id))}>
          {t('menu.addAll')}
        </button>
      </div>
      <ChosenSummary graph={graph} nodes={members} withoutTies />
      <MemberList graph={graph} members={members} onSelect={onSelect} />
      <OutwardList graph={graph} collapsed={collapsed} id={id} onSelect={onSelect} />
    </Panel>
  );
}

type MemberListProps = Pick<GatheringPanelProps, 'graph' | 'onSelect'> & { readonly members: readonly NodeRecord[] };

/** What is collapsed, each to be opened. */
function MemberList({ graph, members, onSelect }: MemberListProps) {
  const { t } = useTranslation('choose');
  const language = useLanguage();
  const providers = useProviders(graph);
  return (
    <section aria-label={t('panel.list')}>
      <ul className="gathered-list">
        {members.map((node) => (
          <li key={node.id}>
            <button
              type="button"
              onClick={() => {
                onSelect(node.id);
              }}
            >
              <NodeGlyph node={node} providerSector={providers.get(node.id)} />
              <span>{node.name}</span> <span className="quiet">{nodeKind(node.kind).labels[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
