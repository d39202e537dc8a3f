import { LateTexts } from '../../i18n/LateTexts.tsx';
import type { ListForm } from '../../state/tablePlace.ts';
import type { ListProps } from '../list/RingList.tsx';
import { NodesTable } from './NodesTable.tsx';
import { TiesTable } from './TiesTable.tsx';
import './table.css';
import '../edit/inputs/inputs.css';

/** The forms that are tables. */
export type TableForm = Extract<ListForm, 'asTable' | 'asTies'>;
export type TableViewProps = ListProps & { readonly form: TableForm };

/** What the list shows as a table, and the ties between it as another. */
export default function TableView({ form, ...list }: TableViewProps) {
  return <LateTexts>{form === 'asTable' ? <NodesTable {...list} /> : <TiesTable {...list} />}</LateTexts>;
}
