import { foldText } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Modal } from '../../components/Modal.tsx';
import { movedColumn, toggledColumn } from './model/chosenColumns.ts';
import type { Column, ColumnGroup } from './model/Column.ts';

export type ColumnsDialogProps<R> = {
  readonly all: readonly Column<R>[];
  readonly shown: readonly Column<R>[];
  /** The ids of those that are there before any are chosen. */
  readonly first: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onClose: () => void;
};

const groups: readonly ColumnGroup[] = ['fields', 'own', 'measures', 'network', 'care'];

/** The columns of a table, to choose and to put in order. What is chosen shows at once behind it. */
export function ColumnsDialog<R>({ all, shown, first, onChoose, onClose }: ColumnsDialogProps<R>) {
  const { t } = useTranslation(['table', 'page']);
  const [typed, setTyped] = useState('');
  const ids = shown.map(({ id }) => id);
  const wanted = foldText(typed.trim());
  const found = all.slice(1).filter(({ label }) => foldText(label).includes(wanted));
  return (
    <Modal variant="sheet" title={t('table:columns.title')} closeLabel={t('page:close')} onClose={onClose}>
      <div className="modal__body columns-choice">
        <section aria-labelledby="columns-shown">
          <h3 id="columns-shown">{t('table:columns.shown')}</h3>
          <ol className="columns-choice__shown">
            {shown.map((column, at) => (
              <Shown key={column.id} column={column} at={at} ids={ids} onChoose={onChoose} />
            ))}
          </ol>
          <p className="visually-hidden" role="status">
            {t('table:columns.count', { count: shown.length })}
          </p>
        </section>
        <label className="columns-choice__search">
          <span>{t('table:columns.search')}</span>
          <input
            type="search"
            className="ds-input"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
            }}
          />
        </label>
        {found.length === 0 ? <p className="quiet">{t('table:columns.none')}</p> : null}
        {groups.map((group) => (
          <Group
            key={group}
            title={t(`table:columns.groups.${group}`)}
            columns={found.filter((column) => column.group === group)}
            ids={ids}
            onChoose={onChoose}
          />
        ))}
      </div>
      <div className="modal__foot">
        <Button onClick={onClose}>{t('page:close')}</Button>
        <Button variant="tertiary" onClick={() => onChoose(first)}>
          {t('table:columns.reset')}
        </Button>
      </div>
    </Modal>
  );
}

type ShownProps<R> = {
  readonly column: Column<R>;
  readonly at: number;
  readonly ids: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
};

function Shown<R>({ column: { id, label }, at, ids, onChoose }: ShownProps<R>) {
  const { t } = useTranslation('table');
  if (at === 0) {
    return (
      <li>
        <span>{label}</span> <span className="quiet">{t('columns.first')}</span>
      </li>
    );
  }
  return (
    <li>
      <span>{label}</span>
      <button
        type="button"
        className="columns-choice__move"
        aria-label={t('columns.left', { label })}
        aria-disabled={at === 1}
        onClick={() => {
          onChoose(movedColumn(ids, id, -1));
        }}
      >
        <span aria-hidden="true">←</span>
      </button>
      <button
        type="button"
        className="columns-choice__move"
        aria-label={t('columns.right', { label })}
        aria-disabled={at === ids.length - 1}
        onClick={() => {
          onChoose(movedColumn(ids, id, 1));
        }}
      >
        <span aria-hidden="true">→</span>
      </button>
    </li>
  );
}

type GroupProps<R> = Pick<ShownProps<R>, 'ids' | 'onChoose'> & {
  readonly title: string;
  readonly columns: readonly Column<R>[];
};

function Group<R>({ title, columns, ids, onChoose }: GroupProps<R>) {
  if (columns.length === 0) return null;
  return (
    <fieldset className="columns-choice__group">
      <legend>{title}</legend>
      {columns.map(({ id, label, help }) => (
        <label key={id} title={help}>
          <input
            type="checkbox"
            className="ds-input"
            checked={ids.includes(id)}
            onChange={() => {
              onChoose(toggledColumn(ids, id));
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
