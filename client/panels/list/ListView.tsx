import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMediaQuery } from '../../state/usePreferences.ts';
import { FilterChips } from '../filter/FilterChips.tsx';
import { NodeTable } from './NodeTable.tsx';
import { RingList } from './RingList.tsx';
import type { ListProps } from './RingList.tsx';
import './list.css';

export type ListViewProps = ListProps & {
  /** The button that opens the filter. */
  readonly filterButton: ReactNode;
};

/** What the circle shows, to read: by ring, or as a table where there is room for one. */
export function ListView({ filterButton, ...list }: ListViewProps) {
  const { t } = useTranslation(['list', 'filter']);
  const wide = useMediaQuery('(min-width: 900px)');
  const [asTable, setAsTable] = useState(false);
  const { nodes, total } = list.visible;
  return (
    <div className="list-view" data-table={(wide && asTable) || undefined}>
      <div className="list-view__tools">
        {filterButton}
        <p className="quiet" role="status">
          {t('filter:shown', { shown: nodes.length, count: total })}
        </p>
        <FilterChips graph={list.graph} />
        {wide ? (
          <div className="list-view__forms" role="group" aria-label={t('list:show')}>
            {[false, true].map((table) => (
              <button
                key={String(table)}
                type="button"
                aria-pressed={asTable === table}
                onClick={() => {
                  setAsTable(table);
                }}
              >
                {t(table ? 'list:asTable' : 'list:byRing')}
              </button>
            ))}
          </div>
        ) : null}
      </div>
      {wide && asTable ? <NodeTable {...list} /> : <RingList {...list} />}
    </div>
  );
}
