import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMediaQuery } from '../../state/usePreferences.ts';
import { FilterChips } from '../filter/FilterChips.tsx';
import { TakeShown } from '../filter/TakeShown.tsx';
import { NodeTable } from './NodeTable.tsx';
import { RingList } from './RingList.tsx';
import type { ListProps } from './RingList.tsx';
import { TieTable } from './TieTable.tsx';
import type { TieTableProps } from './TieTable.tsx';
import './list.css';

export type ListViewProps = ListProps & {
  /** The button that opens the filter. */
  readonly filterButton: ReactNode;
};

type Form = 'byRing' | 'asTable' | 'asTies';

/** What the circle shows, to read: by ring, as a table where there is room for one, or as the ties between it all. */
export function ListView({ filterButton, ...list }: ListViewProps) {
  const { t } = useTranslation(['list', 'filter']);
  const wide = useMediaQuery('(min-width: 900px)');
  const [chosen, setChosen] = useState<Form>('byRing');
  const form = chosen === 'asTable' && !wide ? 'byRing' : chosen;
  const forms: readonly Form[] = wide ? ['byRing', 'asTable', 'asTies'] : ['byRing', 'asTies'];
  const { graph, visible } = list;
  const [status, setStatus] = useState<string | null>(null);
  const ofStatus = visible.relations.filter((relation) => relation.status === status).length;
  // The last tie of the status may be gone since: then all are shown again.
  const kept = ofStatus === 0 ? null : status;
  return (
    <div className="list-view" data-table={(wide && form !== 'byRing') || undefined}>
      <div className="list-view__tools">
        {filterButton}
        <p className="quiet" role="status">
          {form === 'asTies'
            ? t('list:tiesShown', {
                shown: kept === null ? visible.relations.length : ofStatus,
                count: graph.relations.size,
              })
            : t('filter:shown', { shown: visible.nodes.length, count: visible.total })}
        </p>
        <FilterChips graph={graph} />
        <TakeShown graph={graph} />
        <div className="list-view__forms" role="group" aria-label={t('list:show')}>
          {forms.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={form === each}
              onClick={() => {
                setChosen(each);
              }}
            >
              {t(`list:forms.${each}`)}
            </button>
          ))}
        </div>
      </div>
      <Listed form={form} status={kept} onStatus={setStatus} {...list} />
    </div>
  );
}

function Listed({ form, status, onStatus, ...list }: TieTableProps & { readonly form: Form }) {
  switch (form) {
    case 'byRing':
      return <RingList {...list} />;
    case 'asTable':
      return <NodeTable {...list} />;
    case 'asTies':
      return <TieTable {...list} status={status} onStatus={onStatus} />;
  }
}
