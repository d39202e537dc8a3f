import { inLanguage, nodeKind } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { nodeFacts } from '../../view/nodeFacts.ts';
import { useVisible } from '../filter/useVisible.ts';
import { NodeGlyph } from '../frame/Glyph.tsx';
import { useProviders } from '../frame/useProviders.ts';
import { MOST_LISTED } from './useNodeFinding.ts';
import type { NodeFinding } from './useNodeFinding.ts';
import './search.css';

export type HitListProps = {
  readonly id: string;
  readonly graph: Graph;
  readonly field: NodeFinding;
};

/** What a field has found, below it: the field keeps the focus and says which is chosen. */
export function HitList({ id, graph, field: { query, count, standing, shown, listed, active, choose } }: HitListProps) {
  const { t } = useTranslation('search');
  const providers = useProviders(graph);
  const { nodes } = useVisible(graph);
  return (
    <div className="search__popup" hidden={!listed}>
      <ul id={`${id}-list`} role="listbox" aria-label={t('results')}>
        {shown.map((node) => (
          <Hit
            key={node.id}
            id={`${id}-${node.id}`}
            graph={graph}
            node={node}
            provider={providers.get(node.id)}
            active={node === active}
            hidden={!nodes.some(({ id }) => id === node.id)}
            onChoose={() => {
              choose(node);
            }}
          />
        ))}
      </ul>
      <p className="search__note" role="status">
        {!listed ? '' : standing === 'there' ? noteOf(t, query, count) : t(standing)}
      </p>
    </div>
  );
}

type HitProps = {
  readonly id: string;
  readonly graph: Graph;
  readonly node: NodeRecord;
  readonly provider: string | undefined;
  readonly active: boolean;
  /** Whether the filter hides it in the picture. */
  readonly hidden: boolean;
  readonly onChoose: () => void;
};

function Hit({ id, graph, node, provider, active, hidden, onChoose }: HitProps) {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const layer = graph.settings?.layers.find((each) => each.id === nodeFacts(node).layer);
  const place = layer === undefined ? null : inLanguage(layer.labels, language);
  return (
    <li
      ref={item}
      id={id}
      role="option"
      className="search__hit"
      aria-selected={active}
      onPointerDown={(event) => {
        // The field keeps the focus: otherwise the list would close before the click.
        event.preventDefault();
      }}
      onClick={onChoose}
    >
      <NodeGlyph node={node} providerSector={provider} />
      <span className="search__hit-name">{node.name}</span>{' '}
      <span className="search__hit-place">
        {[nodeKind(node.kind).labels[language], place, hidden ? t('hidden') : null]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
    </li>
  );
}

function noteOf(t: ReturnType<typeof useTranslation<'search'>>['t'], query: string, count: number): string {
  if (count === 0) return t('none', { query: query.trim() });
  return count > MOST_LISTED ? `${t('count', { count })}. ${t('more', { count: MOST_LISTED })}` : t('count', { count });
}
