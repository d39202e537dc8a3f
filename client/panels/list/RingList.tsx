import { inLanguage, nodeKind, vocabularies } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { talliesOf } from '../../view/tieCounts.ts';
import { isNoTies, noTies } from '../../view/tieTally.ts';
import type { TieTally } from '../../view/tieTally.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { listText, termLabel } from '../details/Reading.ts';
import { Icon } from '../../components/Icon.tsx';
import { useChosen } from '../choose/useChosen.ts';
import { NodeGlyph } from '../frame/Glyph.tsx';
import { tieWords } from '../frame/tieWords.ts';
import { useProviders } from '../frame/useProviders.ts';
import { saidBeside } from '../looks/sayLook.ts';
import { useLooks } from '../looks/ShownLooks.ts';
import { nodesByRing } from './nodesByRing.ts';

export type ListProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
};

/** The map as a list, from the centre outwards: all that the circle shows, for those who rather read. */
export function RingList({ graph, visible, selected, onSelect }: ListProps) {
  const { t } = useTranslation(['map', 'list']);
  const filtered = visible.nodes.length < visible.total;
  const language = useLanguage();
  // All of them: that the filter hides the other end takes no tie away.
  const ties = talliesOf(graph.relations.values());
  const providers = useProviders(graph);
  const chosen = useChosen();
  const rings = nodesByRing(visible.nodes, graph.settings?.layers ?? [], language, t('map:unplaced'));
  const folded = filtered ? rings.filter(({ nodes }) => nodes.length === 0) : [];
  return (
    <div className="ring-list">
      {rings
        .filter((ring) => !folded.includes(ring))
        .map(({ id, name, nodes }) => (
          <section key={id} aria-labelledby={`ring-${id}`}>
            <h2 id={`ring-${id}`} className="ring-list__name">
              {name} <span className="ring-list__count">{nodes.length}</span>
            </h2>
            {nodes.length === 0 ? (
              <p className="ring-list__none">{t('map:noneHere')}</p>
            ) : (
              <ul>
                {nodes.map((node) => (
                  <li key={node.id}>
                    <ListedNode
                      node={node}
                      ties={ties.get(node.id) ?? noTies}
                      provider={providers.get(node.id)}
                      selected={selected === node.id}
                      isChosen={chosen.ids.has(node.id)}
                      onToggle={chosen.toggle}
                      onSelect={onSelect}
                    />
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      {folded.length === 0 ? null : (
        <p className="ring-list__none">
          {t('list:noneFitsIn', {
            rings: listText(
              folded.map(({ name }) => name),
              language,
            ),
          })}
        </p>
      )}
    </div>
  );
}

type ListedNodeProps = Pick<ListProps, 'onSelect'> & {
  readonly node: NodeRecord;
  readonly ties: TieTally;
  readonly provider: string | undefined;
  readonly selected: boolean;
  readonly isChosen: boolean;
  readonly onToggle: (ids: readonly string[]) => void;
};

function ListedNode({ node, ties, provider, selected, isChosen, onToggle, onSelect }: ListedNodeProps) {
  const { t } = useTranslation(['list', 'map']);
  const language = useLanguage();
  const status = node.status === 'existing' ? null : termLabel(vocabularies.status, node.status, language);
  const { shown } = useLooks();
  const facts = [
    nodeKind(node.kind).labels[language],
    status,
    isNoTies(ties) ? null : tieWords(ties, t),
    ...saidBeside(shown?.said(node.id) ?? []).map(({ label, text }) => `${label}: ${text}`),
  ];
  return (
    <button
      type="button"
      className="ring-list__node"
      aria-pressed={selected}
      onClick={(event) => {
        // With Shift, Ctrl or ⌘ a click means one more, as in the picture.
        if (event.shiftKey || event.ctrlKey || event.metaKey) onToggle([node.id]);
        else onSelect(selected ? null : node.id);
      }}
    >
      <NodeGlyph node={node} providerSector={provider} />
      <span className="ring-list__node-name">{node.name}</span>{' '}
      {isChosen ? (
        <span className="ring-list__chosen">
          <Icon name="check" />
          {t('map:isChosen')}
        </span>
      ) : null}{' '}
      <span className="ring-list__node-kind">{facts.filter((fact) => fact !== null).join(' · ')}</span>{' '}
      {node.summary === undefined ? null : (
        <span className="ring-list__node-text">{inLanguage(node.summary, language)}</span>
      )}
    </button>
  );
}
