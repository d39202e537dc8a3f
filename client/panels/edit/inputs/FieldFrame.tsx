import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Binding } from './FormFrame.ts';

export type FieldFrameProps = {
  readonly binding: Binding;
  readonly label: string;
  readonly help: string;
  readonly required?: boolean | undefined;
  /** A field that holds several inputs is a group with a legend. */
  readonly group?: boolean;
  readonly children: ReactNode;
};

/** A field: its label, what to write, the input, and what is wrong with it. */
export function FieldFrame({ binding, label, help, required = false, group = false, children }: FieldFrameProps) {
  const name = (
    <>
      {label} <RequiredMark shown={required} />
    </>
  );
  const inside = (
    <>
      <p id={binding.helpId} className="field__help">
        {help}
      </p>
      {children}
      {binding.problem === undefined ? null : (
        <p id={binding.problemId} className="field__problem">
          {binding.problem}
        </p>
      )}
    </>
  );
  if (!group) {
    return (
      <div className="field">
        <label htmlFor={binding.id} className="field__label">
          {name}
        </label>
        {inside}
      </div>
    );
  }
  // Not told to be invalid itself: a group has no such state. What is wrong is a part of its description.
  return (
    <fieldset id={binding.id} className="field" aria-describedby={binding.aria['aria-describedby']} tabIndex={-1}>
      <legend className="field__label">{name}</legend>
      {inside}
    </fieldset>
  );
}

function RequiredMark({ shown }: { readonly shown: boolean }) {
  const { t } = useTranslation('edit');
  return shown ? <span className="field__required">{t('required')}</span> : null;
}
