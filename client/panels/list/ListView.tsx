import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading.tsx';
import { usePart } from '../../components/usePart.ts';
import { listForms } from '../../state/tablePlace.ts';
import type { ListForm } from '../../state/tablePlace.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { tallyTies } from '../../view/tieTally.ts';
import { FilterChips } from '../filter/FilterChips.tsx';
import { TakeShown } from '../filter/TakeShown.tsx';
import { tieWords } from '../frame/tieWords.ts';
import { NotFetched } from '../frame/NotFetched.tsx';
import { matrixPart } from '../matrix/matrixPart.ts';
import { tablePart } from '../table/tablePart.ts';
import type { TableForm } from '../table/TableView.tsx';
import { RingList } from './RingList.tsx';
import type { ListProps } from './RingList.tsx';
import './list.css';

export type ListViewProps = ListProps & {
  /** The button that opens the filter. */
  readonly filterButton: ReactNode;
};

/** What the circle shows, to read: by ring, as a table, as the ties between it all or as a matrix; the address says which. */
export function ListView({ filterButton, ...list }: ListViewProps) {
  const { t } = useTranslation(['list', 'filter']);
  const bar = useAddressBar();
  const { table } = useAddress().place;
  const { form } = table;
  const { graph, visible } = list;
  return (
    <div className="list-view" data-form={form}>
      <div className="list-view__tools">
        {filterButton}
        <p className="quiet" role="status">
          {form === 'asTies'
            ? t('list:tiesShown', {
                shown: visible.relations.length,
                total: graph.relations.size,
                ties: tieWords(tallyTies(visible.relations), t),
              })
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
      <Shown {...list} form={form} />
    </div>
  );
}

function Shown({ form, ...list }: ListProps & { readonly form: ListForm }) {
  if (form === 'byRing') return <RingList {...list} />;
  return form === 'asMatrix' ? <LateMatrix {...list} /> : <LateTable {...list} form={form} />;
}

function LateMatrix(props: ListProps) {
  const { t } = useTranslation('list');
  const part = usePart(matrixPart);
  if (part.state === 'waiting') return <Loading text={t('loadingMatrix')} />;
  if (part.state === 'failed') return <NotFetched tries={part.tries} onAgain={() => void matrixPart.again()} />;
  return <part.content {...props} />;
}

/** The tables, which are fetched when one is first wanted. */
function LateTable(props: ListProps & { readonly form: TableForm }) {
  const { t } = useTranslation('list');
  const part = usePart(tablePart);
  if (part.state === 'waiting') return <Loading text={t('loading')} />;
  if (part.state === 'failed') return <NotFetched tries={part.tries} onAgain={() => void tablePart.again()} />;
  // Each has its own ticks and its own place.
  return <part.content key={props.form} {...props} />;
}
