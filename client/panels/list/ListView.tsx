import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading.tsx';
import { usePart } from '../../components/usePart.ts';
import { listForms } from '../../state/tablePlace.ts';
import type { ListForm } from '../../state/tablePlace.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { FilterChips } from '../filter/FilterChips.tsx';
import { TakeShown } from '../filter/TakeShown.tsx';
import { NotFetched } from '../frame/NotFetched.tsx';
import { tablePart } from '../table/tablePart.ts';
import { RingList } from './RingList.tsx';
import type { ListProps } from './RingList.tsx';
import './list.css';

export type ListViewProps = ListProps & {
  /** The button that opens the filter. */
  readonly filterButton: ReactNode;
};

/** What the circle shows, to read: by ring, as a table, or as the ties between it all; the address says which. */
export function ListView({ filterButton, ...list }: ListViewProps) {
  const { t } = useTranslation(['list', 'filter']);
  const bar = useAddressBar();
  const { table } = useAddress().place;
  const { form } = table;
  const { graph, visible } = list;
  return (
    <div className="list-view" data-table={form !== 'byRing' || undefined}>
      <div className="list-view__tools">
        {filterButton}
        <p className="quiet" role="status">
          {form === 'asTies'
            ? t('list:tiesShown', { shown: visible.relations.length, count: graph.relations.size })
            : t('filter:shown', { shown: visible.nodes.length, count: visible.total })}
        </p>
        <FilterChips graph={graph} />
        <TakeShown graph={graph} />
        <div className="list-view__forms" role="group" aria-label={t('list:show')}>
          {listForms.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={form === each}
              onClick={() => {
                bar.move({ table: { ...table, form: each } }, true);
              }}
            >
              {t(`list:forms.${each}`)}
            </button>
          ))}
        </div>
      </div>
      {form === 'byRing' ? <RingList {...list} /> : <LateTable {...list} form={form} />}
    </div>
  );
}

/** The tables, which are fetched when one is first wanted. */
function LateTable(props: ListProps & { readonly form: Exclude<ListForm, 'byRing'> }) {
  const { t } = useTranslation('list');
  const part = usePart(tablePart);
  if (part.state === 'waiting') return <Loading text={t('loading')} />;
  if (part.state === 'failed') return <NotFetched tries={part.tries} onAgain={() => void tablePart.again()} />;
  // Each has its own ticks and its own place.
  return <part.content key={props.form} {...props} />;
}
