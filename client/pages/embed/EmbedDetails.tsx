import { inLanguage, nodeKind, vocabularies } from '@sirkel/graph-schema';
import type { Graph, NodeRecord, Source } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useCollapsed } from '../../panels/collapse/useCollapsed.ts';
import { groupTies } from '../../panels/details/groupTies.ts';
import { termLabel } from '../../panels/details/Reading.ts';
import { capital } from '../../view/capital.ts';
import { NodeGlyph } from '../../panels/frame/Glyph.tsx';
import { Panel } from '../../panels/frame/Panel.tsx';
import { useLooks } from '../../panels/looks/ShownLooks.ts';
import { useProviders } from '../../panels/frame/useProviders.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { nodeFacts } from '../../view/nodeFacts.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { EmbedGathering } from './EmbedGathering.tsx';
import { EmbedSum } from './EmbedSum.tsx';
import { tieSentence } from './tieSentence.ts';

export type EmbedDetailsProps = {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  /** The id that stands in the address. */
  readonly selected: string;
  readonly onSelect: (id: string | null) => void;
};

/** The most important of what is chosen: what it is, where it lies, whom it is tied to and where that is known from. */
export function EmbedDetails(props: EmbedDetailsProps) {
  const { graph, visible, selected, onSelect } = props;
  const { t } = useTranslation('embed');
  const language = useLanguage();
  const collapsed = useCollapsed(graph, visible);
  const gathering = collapsed.gatherings.find(({ id }) => id === selected);
  const sum = collapsed.sums.find(({ id }) => id === selected);
  const node = graph.nodes.get(selected);
  const relation = graph.relations.get(selected);
  if (gathering !== undefined) return <EmbedGathering {...{ graph, gathering, onSelect }} />;
  if (sum !== undefined) return <EmbedSum {...{ graph, collapsed, sum, onSelect }} />;
  if (node === undefined && relation === undefined) return null;
  const title = node?.name ?? (relation === undefined ? '' : tieSentence(graph, relation, language));
  return (
    <Panel
      side="right"
      title={title}
      closeLabel={t('close')}
      focusKey={selected}
      onClose={() => {
        onSelect(null);
      }}
    >
      <div className="embed-details">
        {node === undefined ? null : <Facts graph={graph} node={node} />}
        <Looked id={selected} />
        {node === undefined ? null : <Ties graph={graph} node={node} onSelect={onSelect} />}
        <Sources sources={(node ?? relation)?.sources ?? []} />
      </div>
    </Panel>
  );
}

function Facts({ graph, node }: { readonly graph: Graph; readonly node: NodeRecord }) {
  const { t } = useTranslation(['embed', 'map']);
  const language = useLanguage();
  const ring = graph.settings?.layers.find(({ id }) => id === nodeFacts(node).layer);
  const status = node.status === 'existing' ? null : termLabel(vocabularies.status, node.status, language);
  const said = [
    nodeKind(node.kind).labels[language],
    status,
    ring === undefined
      ? capital(t('map:notPlaced'), language)
      : `${t('embed:ring')}: ${inLanguage(ring.labels, language)}`,
  ];
  return (
    <>
      <p className="embed-details__kind">{said.filter((part) => part !== null).join(' · ')}</p>
      {node.summary === undefined ? null : <p>{inLanguage(node.summary, language)}</p>}
    </>
  );
}

/** What the picture shows of it by size, colour, symbol or width. */
function Looked({ id }: { readonly id: string }) {
  const { t } = useTranslation('embed');
  const said = useLooks().shown?.said(id) ?? [];
  if (said.length === 0) return null;
  return (
    <section className="embed-details__part">
      <h3>{t('look.shown')}</h3>
      <ul>
        {said.map(({ id, label, text }) => (
          <li key={id}>
            {label}: {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ties({
  graph,
  node,
  onSelect,
}: Pick<EmbedDetailsProps, 'graph' | 'onSelect'> & { readonly node: NodeRecord }) {
  const { t } = useTranslation('embed');
  const language = useLanguage();
  const sectors = useProviders(graph);
  const groups = groupTies(graph, node.id, language);
  return (
    <section className="embed-details__part">
      <h3>{t('ties')}</h3>
      {groups.length === 0 ? <p className="quiet">{t('noTies')}</p> : null}
      {groups.map(({ id, verb, ties }) => (
        <div key={id}>
          <h4>{capital(verb, language)}</h4>
          <ul>
            {ties.map(({ relation, other }) => (
              <li key={relation.id}>
                <button
                  type="button"
                  className="embed-details__tie"
                  onClick={() => {
                    onSelect(other.id);
                  }}
                >
                  <NodeGlyph node={other} providerSector={sectors.get(other.id)} />
                  <span>{other.name}</span>
                  {relation.status === 'existing' ? null : (
                    <span className="quiet">{termLabel(vocabularies.status, relation.status, language)}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation('embed');
  const language = useLanguage();
  return (
    <section className="embed-details__part">
      <h3>{t('sources')}</h3>
      {sources.length === 0 ? <p className="quiet">{t('noSources')}</p> : null}
      <ul>
        {sources.map(({ title, where, url, certainty }, index) => (
          <li key={`${title}-${String(index)}`}>
            {url !== undefined && /^https?:\/\//i.test(url) ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title}
              </a>
            ) : (
              title
            )}{' '}
            <span className="quiet">
              {[where, termLabel(vocabularies.certainty, certainty, language)]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
