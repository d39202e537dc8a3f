import { relationKind } from '@sirkel/graph-schema';
import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import type { ReactNode } from 'react';
import { relationSentence } from '../../view/sentences.ts';
import { Panel } from '../frame/Panel.tsx';
import type { ReadHistory } from './History.tsx';
import { NodeDetails } from './NodeDetails.tsx';
import type { Reading } from './Reading.ts';
import { RelationDetails } from './RelationDetails.tsx';
import { useReading } from './useReading.ts';
import './details.css';

/** What somebody has selected. */
export type SelectedRecord =
  | { readonly type: 'node'; readonly node: NodeRecord }
  | { readonly type: 'relation'; readonly relation: RelationRecord };

export type DetailsPanelProps = {
  readonly graph: Graph;
  /** The id that stands in the address. */
  readonly selected: string;
  readonly onSelect: (id: string | null) => void;
  readonly readHistory: ReadHistory;
  /** What has to be known of a node before all else. */
  readonly notesFor?: ((node: NodeRecord) => ReactNode) | undefined;
  /** What one can do with it, for those who may: buttons. */
  readonly actionsFor?: ((selected: SelectedRecord) => ReactNode) | undefined;
};

/** Everything known of the selected node or tie, in sentences. */
export default function DetailsPanel(props: DetailsPanelProps) {
  const { graph, selected, onSelect, readHistory, notesFor, actionsFor } = props;
  const reading = useReading();
  const { t } = reading;
  const node = graph.nodes.get(selected);
  const relation = graph.relations.get(selected);
  const close = (): void => {
    onSelect(null);
  };
  const shared = { graph, readHistory, onSelect };
  return (
    <Panel
      side="right"
      title={node?.name ?? (relation === undefined ? t('panel') : sentenceOf(graph, relation, reading))}
      closeLabel={t('close')}
      focusKey={selected}
      onClose={close}
    >
      {node !== undefined ? (
        <NodeDetails
          key={node.id}
          {...shared}
          node={node}
          notes={notesFor?.(node) ?? null}
          actions={actionsFor?.({ type: 'node', node }) ?? null}
        />
      ) : relation !== undefined ? (
        <RelationDetails
          key={relation.id}
          {...shared}
          relation={relation}
          actions={actionsFor?.({ type: 'relation', relation }) ?? null}
        />
      ) : (
        <p role="status">{t('gone')}</p>
      )}
    </Panel>
  );
}

function sentenceOf(graph: Graph, relation: RelationRecord, { t, language }: Reading): string {
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? '';
  const note = relation.status === 'existing' ? undefined : t(`tieStatuses.${relation.status}`);
  const spoken = { from: nameOf(relation.from), to: nameOf(relation.to), note };
  return relationSentence(relationKind(relation.kind), spoken, language);
}
