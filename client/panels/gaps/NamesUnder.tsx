import type { Graph } from '@sirkel/graph-schema';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export type NamesUnderProps = {
  readonly graph: Graph;
  readonly title: string;
  /** What is to be said before the names. */
  readonly children: ReactNode;
  /** Those without names are left out. */
  readonly groups: readonly { readonly label: string; readonly ids: readonly string[] }[];
  readonly onSelect: (id: string) => void;
};

/** What a cell of a table opens: the names of what is there, by how it is. */
export function NamesUnder({ graph, title, children, groups, onSelect }: NamesUnderProps) {
  const { t } = useTranslation('gaps');
  const told = groups.filter(({ ids }) => ids.length > 0);
  return (
    <div className="coverage__open">
      <h4>{title}</h4>
      {children}
      {told.length === 0 ? <p>{t('coverage.nothing')}</p> : null}
      {told.map(({ label, ids }) => (
        <div key={label}>
          <p className="quiet">{label}</p>
          <ul className="names">
            {ids.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    onSelect(id);
                  }}
                >
                  {graph.nodes.get(id)?.name ?? id}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
