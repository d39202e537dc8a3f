import { nbCollator } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import type { CollapsedGraph } from '../../view/collapse/collapseGraph.ts';
import { TieStatus } from '../details/StatusMark.tsx';
import { useEndName } from '../collapse/useEndName.ts';

export type OutwardListProps = {
  readonly graph: Graph;
  readonly collapsed: CollapsedGraph;
  /** What is collapsed. */
  readonly id: string;
  readonly onSelect: (id: string) => void;
};

/** The lines from something collapsed to all else, each to be opened: for those who press none in the picture. */
export function OutwardList({ graph, collapsed, id, onSelect }: OutwardListProps) {
  const { t } = useTranslation(['choose', 'list']);
  const nameOf = useEndName(graph, collapsed);
  const lines = collapsed.sums
    .filter(({ from, to }) => from === id || to === id)
    .map((sum) => ({ sum, name: nameOf(sum.from === id ? sum.to : sum.from) }))
    .sort((a, b) => nbCollator.compare(a.name, b.name));
  if (lines.length === 0) return null;
  return (
    <section className="gathered-ties">
      <h3>{t('choose:panel.outwardList')}</h3>
      <ul className="gathered-list">
        {lines.map(({ sum, name }) => (
          <li key={sum.id}>
            <button
              type="button"
              onClick={() => {
                onSelect(sum.id);
              }}
            >
              <span>{name}</span> <span className="quiet">{t('list:ties', { count: sum.count })}</span>{' '}
              <TieStatus status={sum.status} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
