import { inLanguage, nodeKind } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import type { ReactNode } from 'react';
import { WordHelp } from '../help/WordHelp.tsx';
import { Barriers } from './Barriers.tsx';
import { FactList } from './FactList.tsx';
import { nodeRows } from './factRows.ts';
import { History } from './History.tsx';
import type { ReadHistory } from './History.tsx';
import { LookFacts } from './LookFacts.tsx';
import { listText } from './Reading.ts';
import { Sources } from './Sources.tsx';
import { NodeStatus } from './StatusMark.tsx';
import { Ties } from './Ties.tsx';
import { useReading } from './useReading.ts';
import { Value } from './Value.tsx';

export type NodeDetailsProps = {
  readonly graph: Graph;
  readonly node: NodeRecord;
  /** What has to be known of it before all else, with the answers to it. */
  readonly notes: ReactNode;
  readonly actions: ReactNode;
  readonly readHistory: ReadHistory;
  readonly onSelect: (id: string) => void;
};

/** Everything that is known of a node, what it is before what can be done with it. Its name is the panel's title. */
export function NodeDetails({ graph, node, notes, actions, readHistory, onSelect }: NodeDetailsProps) {
  const reading = useReading();
  const { language, t } = reading;
  const barriers = 'barriers' in node ? (node.barriers ?? []) : [];
  return (
    <div className="details">
      <p className="details__kind">
        {nodeKind(node.kind).labels[language]} <NodeStatus status={node.status} />{' '}
        <WordHelp word="status" label={t('status')} />
      </p>
      {node.review === 'pending' ? <p className="details__pending">{t('suggestion')}</p> : null}
      {node.altNames === undefined ? null : (
        <p className="quiet">{t('alsoCalled', { names: listText(node.altNames, language) })}</p>
      )}
      {node.summary === undefined ? null : <p className="details__summary">{inLanguage(node.summary, language)}</p>}
      {notes}
      <FactList rows={nodeRows(node, reading)} />
      <LookFacts id={node.id} />
      {actions === null ? null : <div className="details__actions">{actions}</div>}
      {node.description === undefined ? null : (
        <section className="details__part" aria-label={t('description')}>
          <Value value={{ type: 'markdown', text: node.description }} />
        </section>
      )}
      <Barriers ids={barriers} />
      <Ties graph={graph} node={node} onSelect={onSelect} />
      <section className="details__part" aria-label={t('sources')}>
        <div className="worded">
          <h3 className="details__heading">{t('sources')}</h3>
          <WordHelp word="certainty" label={t('sources')} />
        </div>
        <Sources sources={node.sources ?? []} />
      </section>
      <History record={node.id} version={node.version} readHistory={readHistory} />
    </div>
  );
}
