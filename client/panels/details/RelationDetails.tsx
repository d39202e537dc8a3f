import { relationKind } from '@sirkel/graph-schema';
import type { Graph, RelationRecord } from '@sirkel/graph-schema';
import type { ReactNode } from 'react';
import { NodeGlyph } from '../frame/Glyph.tsx';
import { History } from './History.tsx';
import type { ReadHistory } from './History.tsx';
import { LookFacts } from './LookFacts.tsx';
import { NodeStatus } from './StatusMark.tsx';
import { TieFacts } from './TieFacts.tsx';
import { useReading } from './useReading.ts';

export type RelationDetailsProps = {
  readonly graph: Graph;
  readonly relation: RelationRecord;
  readonly actions: ReactNode;
  readonly readHistory: ReadHistory;
  readonly onSelect: (id: string) => void;
};

/** Everything that is known of a tie. The sentence it makes is the panel's title. */
export function RelationDetails({ graph, relation, actions, readHistory, onSelect }: RelationDetailsProps) {
  const { language, t } = useReading();
  const ends = [graph.nodes.get(relation.from), graph.nodes.get(relation.to)].filter((node) => node !== undefined);
  return (
    <div className="details">
      <p className="details__kind">
        {t('tie')} <NodeStatus status={relation.status} />
      </p>
      <p className="quiet">{relationKind(relation.kind).help[language]}</p>
      {actions === null ? null : <div className="details__actions">{actions}</div>}
      <h3 className="details__heading">{t('ends')}</h3>
      <ul>
        {ends.map((node) => (
          <li key={node.id} className="tie">
            <button
              type="button"
              className="tie__other"
              onClick={() => {
                onSelect(node.id);
              }}
            >
              <NodeGlyph node={node} />
              <span className="tie__name">{node.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="details__part">
        <TieFacts relation={relation} />
        <LookFacts id={relation.id} />
      </div>
      <History record={relation.id} version={relation.version} readHistory={readHistory} />
    </div>
  );
}
