import { relationKind } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useLanguage } from '../../state/usePreferences.ts';
import { relationSentence } from '../../view/sentences.ts';
import { NodeStatus, TieStatus } from '../details/StatusMark.tsx';

export type OpenedPlaceProps = {
  readonly graph: Graph;
  /** Row and column, in words. */
  readonly title: string;
  /** How much there is, as a number or in words. */
  readonly count: string;
  /** Nodes or relations. */
  readonly ids: readonly string[];
  readonly onSelect: (id: string) => void;
};

/** What stands in one place of the matrix: each thing by its name, to be opened. */
export function OpenedPlace({ graph, title, count, ids, onSelect }: OpenedPlaceProps) {
  const language = useLanguage();
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? id;
  return (
    <section className="matrix-opened" aria-label={title}>
      <h2>
        {title} <span className="count">{count}</span>
      </h2>
      <ul className="names">
        {ids.map((id) => {
          const [node, tie] = [graph.nodes.get(id), graph.relations.get(id)];
          const ends = { from: nameOf(tie?.from ?? ''), to: nameOf(tie?.to ?? '') };
          return (
            <li key={id}>
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  onSelect(id);
                }}
              >
                {tie === undefined ? nameOf(id) : relationSentence(relationKind(tie.kind), ends, language)}
              </button>{' '}
              {tie === undefined ? null : <TieStatus status={tie.status} />}
              {node === undefined || node.status === 'existing' ? null : <NodeStatus status={node.status} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
