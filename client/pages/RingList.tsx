import { inLanguage, nodeKind } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useLanguage } from '../state/usePreferences.ts';
import { nodesByRing } from './nodesByRing.ts';

/** The map as a list, from the centre outwards: all that the circle shows, for those who rather read. */
export function RingList({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  return (
    <div className="ring-list">
      {nodesByRing(graph, language, t('unplaced')).map(({ id, name, nodes }) => (
        <section key={id} aria-labelledby={`ring-${id}`}>
          <h2 id={`ring-${id}`} className="ring-list__name">
            {name} <span className="ring-list__count">{nodes.length}</span>
          </h2>
          {nodes.length === 0 ? (
            <p className="ring-list__none">{t('noneHere')}</p>
          ) : (
            <ul>
              {nodes.map((node) => (
                <li key={node.id}>
                  <ListedNode node={node} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

function ListedNode({ node }: { readonly node: NodeRecord }) {
  const bar = useAddressBar();
  const language = useLanguage();
  const { place } = useAddress();
  const selected = place.selected === node.id;
  return (
    <button
      type="button"
      className="ring-list__node"
      aria-pressed={selected}
      onClick={() => {
        bar.move({ selected: selected ? null : node.id }, true);
      }}
    >
      <span className="ring-list__node-name">{node.name}</span>
      <span className="ring-list__node-kind">{nodeKind(node.kind).labels[language]}</span>
      {node.summary === undefined ? null : (
        <span className="ring-list__node-text">{inLanguage(node.summary, language)}</span>
      )}
    </button>
  );
}
