import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { listText } from '../details/Reading.ts';
import type { SheetColumn } from './model/recogniseColumns.ts';
import { useHeadingOf } from './useHeadingOf.ts';
import type { PasteState } from './usePaste.ts';

/** What each column becomes, to choose; and those that become nothing, by name. */
export function ColumnChoice({ state }: { readonly state: PasteState }) {
  const { t } = useTranslation('paste');
  const language = useLanguage();
  const headingOf = useHeadingOf(state);
  const { columns } = state;
  const unused = columns.map((_, at) => at).filter((at) => columns[at]?.target === null);
  const hasName = columns.some(({ target }) => target === 'name');
  return (
    <section className="paste__part" aria-labelledby="paste-columns">
      <h3 id="paste-columns">{t('columns.title')}</h3>
      {hasName ? null : (
        <p className="field__problem" role="alert">
          {t('columns.noName')}
        </p>
      )}
      <table className="paste__columns">
        <thead>
          <tr>
            <th scope="col">{t('columns.column')}</th>
            <th scope="col">{t('columns.example')}</th>
            <th scope="col">{t('columns.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => (
            <Row key={at} state={state} column={column} at={at} heading={headingOf(at)} />
          ))}
        </tbody>
      </table>
      {unused.length === 0 ? null : (
        <p className="quiet">
          {t('columns.left', { count: unused.length, headings: listText(unused.map(headingOf), language) })}
        </p>
      )}
      {columns.some(({ isContact }) => isContact) ? <p className="paste__note">{t('columns.contact')}</p> : null}
    </section>
  );
}

type RowProps = {
  readonly state: PasteState;
  readonly column: SheetColumn;
  readonly at: number;
  readonly heading: string;
};

function Row({ state, column, at, heading }: RowProps) {
  const { t } = useTranslation('paste');
  const { asked, change, targets, sheet } = state;
  const example = sheet.map(({ cells }) => cells[at] ?? '').find((cell) => cell !== '');
  return (
    <tr data-unused={column.target === null || undefined}>
      <th scope="row">{heading}</th>
      <td>{example ?? t('columns.empty')}</td>
      <td>
        <select
          className="ds-input"
          aria-label={t('columns.of', { heading })}
          value={column.target ?? ''}
          onChange={({ target: { value } }) => {
            change({ targets: withTarget(asked.targets, at, value) });
          }}
        >
          <option value="">{t('columns.unused')}</option>
          {targets.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

// Each target is one column's: the other that was given it loses it.
function withTarget(chosen: ReadonlyMap<number, string>, at: number, target: string): ReadonlyMap<number, string> {
  const others = [...chosen].filter(([column, id]) => column !== at && (target === '' || id !== target));
  return new Map([...others, [at, target]]);
}
