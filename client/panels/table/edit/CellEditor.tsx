import type { Field } from '@sirkel/graph-schema';
import { useEffect, useEffectEvent, useId, useLayoutEffect } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { useMapSnapshot } from '../../../state/useMap.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { FieldInput } from '../../edit/inputs/FieldInput.tsx';
import { FormFrameContext } from '../../edit/inputs/FormFrame.ts';
import { textIn } from '../../edit/model/FormValues.ts';
import type { ColumnEdit } from '../model/Column.ts';
import type { TableRecord } from './cellChange.ts';
import { editorKey } from './editorKey.ts';
import { useBesideCell } from './useBesideCell.ts';
import { useCellEdit } from './useCellEdit.ts';

export type CellEditorProps = {
  readonly record: TableRecord;
  readonly field: Field;
  readonly edit: ColumnEdit;
  /** What the record is called, and the column. */
  readonly name: string;
  readonly label: string;
  /** The id of the cell that it lies over. */
  readonly cell: string;
  /** Closes it; `to` is where the focus goes: to the cell, to the cell that can be changed before or after it, or nowhere. */
  readonly onClose: (to: 'cell' | 'next' | 'before' | 'nowhere') => void;
};

/** The input of one cell, as it stands in the form of the record. */
export function CellEditor({ record, field, edit, name, label, cell, onClose }: CellEditorProps) {
  const { t } = useTranslation('table');
  const language = useLanguage();
  const { graph } = useMapSnapshot();
  const form = useId();
  const frame = useBesideCell<HTMLFormElement>(cell);
  const state = useCellEdit(record, field, edit);
  useFirstInput(frame);
  const saveAndGo = (to: 'cell' | 'next' | 'before' | 'nowhere'): void => {
    if (state.save()) onClose(to);
    else firstInput(frame.current)?.focus();
  };
  useSavedOutside(frame, () => {
    saveAndGo('nowhere');
  });
  const press = (event: KeyboardEvent<HTMLFormElement>): void => {
    const asked = editorKey(event, event.currentTarget);
    if (asked === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (asked === 'leave') onClose('cell');
    else saveAndGo(asked);
  };
  const settings = graph?.settings ?? null;
  // Of the map's own fields only the one of this column.
  const narrowed = settings === null || edit.of !== 'own' ? settings : { ...settings, customFields: [edit.custom] };
  return (
    <form
      ref={frame}
      className="cell-editor"
      aria-label={t('editing', { label, name })}
      noValidate
      onKeyDownCapture={press}
      onSubmit={(event) => {
        event.preventDefault();
        saveAndGo('cell');
      }}
    >
      <FormFrameContext
        value={{
          form,
          language,
          settings: narrowed,
          kind: 'from' in record ? null : record.kind,
          layer: textIn(state.values['layer']),
          problems: state.problems,
        }}
      >
        <FieldInput field={field} path={field.id} value={state.value} onChange={state.write} />
      </FormFrameContext>
      <Foot onLeave={() => onClose('cell')} />
    </form>
  );
}

/** Enter and Escape do the same; Tab goes on to the next cell. */
function Foot({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation(['table', 'edit']);
  return (
    <div className="cell-editor__foot">
      <Button type="submit" tabIndex={-1}>
        {t('edit:save')}
      </Button>
      <Button variant="secondary" tabIndex={-1} onClick={onLeave}>
        {t('edit:cancel')}
      </Button>
      <p className="cell-editor__keys">{t('table:editingKeys')}</p>
    </div>
  );
}

function firstInput(form: HTMLFormElement | null): HTMLElement | null {
  return (
    form?.querySelector<HTMLElement>('input:checked[type="radio"]') ??
    form?.querySelector<HTMLElement>('input, select, textarea') ??
    null
  );
}

function useFirstInput(frame: { readonly current: HTMLFormElement | null }): void {
  useLayoutEffect(() => {
    const input = firstInput(frame.current);
    input?.focus({ preventScroll: true });
    if (input instanceof HTMLInputElement && input.type === 'text') input.select();
  }, [frame]);
}

/** Whoever presses elsewhere has said what they wanted to say. */
function useSavedOutside(frame: { readonly current: HTMLFormElement | null }, save: () => void): void {
  const press = useEffectEvent((event: PointerEvent): void => {
    if (event.target instanceof Node && frame.current?.contains(event.target) === false) save();
  });
  useEffect(() => {
    const listen = (event: PointerEvent): void => {
      press(event);
    };
    document.addEventListener('pointerdown', listen, true);
    return () => {
      document.removeEventListener('pointerdown', listen, true);
    };
  }, []);
}
