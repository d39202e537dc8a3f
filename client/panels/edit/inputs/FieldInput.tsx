import { isBlank } from '@sirkel/graph-schema';
import type { Field } from '@sirkel/graph-schema';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { newRow } from '../model/formValueOf.ts';
import { groupIn, rowsIn } from '../model/FormValues.ts';
import type { FormValue, FormValues } from '../model/FormValues.ts';
import { pathId } from '../model/problemText.ts';
import { readField } from '../model/readForm.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { useBinding, useFormFrame } from './FormFrame.ts';
import type { InputProps } from './InputProps.ts';
import { LocalizedInput } from './LocalizedInput.tsx';
import { OwnFieldsInput } from './OwnFieldsInput.tsx';
import { PositionInput } from './PositionInput.tsx';
import { SetInput } from './SetInput.tsx';
import { TextInput } from './TextInput.tsx';

export type FieldInputProps = {
  readonly field: Field;
  readonly path: string;
  readonly value: FormValue | undefined;
  readonly onChange: (value: FormValue) => void;
};

/** The input of a field, by what the field holds. */
export function FieldInput({ field, ...rest }: FieldInputProps) {
  switch (field.type) {
    case 'localizedText':
      return <LocalizedInput field={field} {...rest} />;
    case 'vocabulary':
    case 'layer':
    case 'boolean':
      return <ChoiceInput field={field} {...rest} />;
    case 'vocabularySet':
    case 'barriers':
    case 'municipalities':
      return <SetInput field={field} {...rest} />;
    case 'group':
      return field.name === 'Position' ? (
        <PositionInput field={field} {...rest} />
      ) : (
        <GroupInput field={field} {...rest} />
      );
    case 'groupList':
      return field.name === 'CustomValue' ? (
        <OwnFieldsInput field={field} {...rest} />
      ) : (
        <GroupListInput field={field} {...rest} />
      );
    // What a decision is about, and where a view leads, is not typed.
    case 'ids':
    case 'place':
      return null;
    default:
      return <TextInput field={field} {...rest} />;
  }
}

export type FieldInputsProps = {
  readonly fields: readonly Field[];
  /** The path that they stand under; empty at the top of a form. */
  readonly under: string;
  readonly values: FormValues;
  readonly onChange: (values: FormValues) => void;
};

/** The inputs of several fields, one after another. */
export function FieldInputs({ fields, under, values, onChange }: FieldInputsProps) {
  return (
    <>
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          path={under === '' ? field.id : `${under}.${field.id}`}
          value={values[field.id]}
          onChange={(value) => {
            onChange({ ...values, [field.id]: value });
          }}
        />
      ))}
    </>
  );
}

/** Fields that belong together. */
function GroupInput({ field, path, value, onChange }: InputProps<'group'>) {
  // What a group requires, it requires only of those who write something in it.
  const empty = isBlank(readField(field, value, path).value);
  const inside = empty ? field.fields.map(({ required, ...rest }) => rest) : field.fields;
  const { language } = useFormFrame();
  const binding = useBinding(path, field.required);
  return (
    <FieldFrame binding={binding} label={field.labels[language]} help={field.help[language]} group>
      <div className="group">
        <FieldInputs fields={inside} under={path} values={groupIn(value)} onChange={onChange} />
      </div>
    </FieldFrame>
  );
}

/** Rows of fields that belong together, like sources. */
function GroupListInput({ field, path, value, onChange }: InputProps<'groupList'>) {
  const { t } = useTranslation('edit');
  const { form, language } = useFormFrame();
  const binding = useBinding(path, field.required);
  const adder = useRef<HTMLButtonElement>(null);
  const rows = rowsIn(value);
  const label = field.labels[language];
  const what = field.name === 'Source' ? t('rows.source') : label.toLocaleLowerCase(language);
  const add = (): void => {
    onChange([...rows, newRow(field.fields)]);
    // After the row is there: where one begins to write in it.
    const first = pathId(form, `${path}.${rows.length}.${field.fields[0]?.id ?? ''}`);
    requestAnimationFrame(() => document.getElementById(first)?.focus());
  };
  return (
    <FieldFrame binding={binding} label={label} help={field.help[language]} group>
      {rows.map((row, index) => (
        <Row
          key={index}
          field={field}
          path={`${path}.${index}`}
          number={index + 1}
          row={row}
          onChange={(next) => {
            onChange(rows.map((other, at) => (at === index ? next : other)));
          }}
          onRemove={() => {
            onChange(rows.filter((_, at) => at !== index));
            adder.current?.focus();
          }}
        />
      ))}
      <div>
        <Button ref={adder} variant="secondary" disabled={rows.length >= field.maxItems} onClick={add}>
          {t('rows.add', { what })}
        </Button>
      </div>
    </FieldFrame>
  );
}

type RowProps = {
  readonly field: InputProps<'groupList'>['field'];
  readonly path: string;
  readonly number: number;
  readonly row: FormValues;
  readonly onChange: (row: FormValues) => void;
  readonly onRemove: () => void;
};

function Row({ field, path, number, row, onChange, onRemove }: RowProps) {
  const { t } = useTranslation('edit');
  const { language } = useFormFrame();
  const what = field.labels[language];
  return (
    <div className="row" role="group" aria-label={t('rows.one', { what, number })}>
      <div className="row__head">
        <span className="row__number">{number}</span>
        <Button variant="tertiary" aria-label={t('rows.remove', { number, what })} onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
      <FieldInputs fields={neededFirst(field.fields)} under={path} values={row} onChange={onChange} />
    </div>
  );
}

function neededFirst(fields: readonly Field[]): readonly Field[] {
  return [...fields.filter(({ required }) => required === true), ...fields.filter(({ required }) => required !== true)];
}
