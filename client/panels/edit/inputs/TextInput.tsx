import { LONG_TEXT } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { textIn } from '../model/FormValues.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useBinding, useFormFrame } from './FormFrame.ts';
import type { InputProps } from './InputProps.ts';
import { TextLeft } from './TextLeft.tsx';

type TextTypes =
  'text' | 'markdown' | 'integer' | 'decimal' | 'date' | 'dateTime' | 'id' | 'url' | 'organisationNumber' | 'textSet';

/** Everything that is typed: text of one or several lines, numbers, dates, addresses. */
export function TextInput({ field, path, value, onChange }: InputProps<TextTypes>) {
  const { t } = useTranslation('edit');
  const { language } = useFormFrame();
  const binding = useBinding(path, field.required);
  const text = textIn(value);
  const shared = {
    id: binding.id,
    className: 'ds-input',
    value: text,
    ...binding.aria,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      onChange(target.value);
    },
  };
  const hints: Readonly<Partial<Record<TextTypes, string>>> = { date: t('dateHint'), textSet: t('linePerItem') };
  const hint = hints[field.type];
  const help = field.help[language];
  const max = 'maxLength' in field && field.type !== 'textSet' ? field.maxLength : null;
  return (
    <FieldFrame
      binding={binding}
      label={field.labels[language]}
      help={hint === undefined ? help : `${help} ${hint}`}
      required={field.required}
    >
      {isLong(field) ? (
        <textarea {...shared} rows={rowsOf(field)} />
      ) : (
        <input {...shared} type={field.type === 'url' ? 'url' : 'text'} {...keysFor(field.type)} />
      )}
      {max === null ? null : <TextLeft length={text.length} max={max} />}
    </FieldFrame>
  );
}

function isLong(field: InputProps<TextTypes>['field']): boolean {
  if (field.type === 'markdown' || field.type === 'textSet') return true;
  return field.type === 'text' && field.maxLength >= LONG_TEXT;
}

function rowsOf({ type }: InputProps<TextTypes>['field']): number {
  return type === 'markdown' ? 6 : 3;
}

function keysFor(type: TextTypes): { readonly inputMode?: 'decimal' | 'numeric'; readonly autoComplete: 'off' } {
  if (type === 'decimal') return { inputMode: 'decimal', autoComplete: 'off' };
  if (type === 'integer' || type === 'organisationNumber') return { inputMode: 'numeric', autoComplete: 'off' };
  return { autoComplete: 'off' };
}
