import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useChoosing } from '../../panels/choose/useChoosing.ts';
import { useCollapseName } from '../../panels/collapse/useCollapsed.ts';
import { NodeGlyph } from '../../panels/frame/Glyph.tsx';
import { Panel } from '../../panels/frame/Panel.tsx';
import { useProviders } from '../../panels/frame/useProviders.ts';
import type { Gathering } from '../../view/collapse/collapseGraph.ts';

export type EmbedGatheringProps = {
  readonly graph: Graph;
  readonly gathering: Gathering;
  readonly onSelect: (id: string | null) => void;
};

/** What one mark of the picture holds: each can be opened, and all shown by themselves. */
export function EmbedGathering({ graph, gathering: { id, collapse, members }, onSelect }: EmbedGatheringProps) {
  const { t } = useTranslation(['embed', 'map']);
  const nameOf = useCollapseName(graph);
  const { expand } = useChoosing();
  const sectors = useProviders(graph);
  return (
    <Panel
      side="right"
      title={nameOf(collapse)}
      closeLabel={t('embed:close')}
      focusKey={id}
      onClose={() => {
        onSelect(null);
      }}
    >
      <div className="embed-details">
        <p className="embed-details__kind">{t('map:collapsed.members', { count: members.length })}</p>
        <button type="button" className="text-button" onClick={() => expand(id)}>
          {t('embed:expand')}
        </button>
        <section className="embed-details__part">
          <h3>{t('embed:gathered')}</h3>
          <ul>
            {members.map((node) => (
              <li key={node.id}>
                <button type="button" className="embed-details__tie" onClick={() => onSelect(node.id)}>
                  <NodeGlyph node={node} providerSector={sectors.get(node.id)} />
                  <span>{node.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Panel>
  );
}
