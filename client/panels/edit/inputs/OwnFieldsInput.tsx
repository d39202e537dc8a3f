import { inLanguage } from '@sirkel/graph-schema';
import type { CustomField } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { rowsIn, textIn } from '../model/FormValues.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useBinding, useFormFrame } from './FormFrame.ts';
import type { InputProps } from './InputProps.ts';

/** The fields that the map has added to this kind of node, each as an input of its own. */
export function OwnFieldsInput({ field, path, value, onChange }: InputProps<'groupList'>) {
  const { language, settings, kind } = useFormFrame();
  const binding = useBinding(path);
  const rows = rowsIn(value);
  const own = (settings?.customFields ?? []).filter(({ kinds }) => kind !== null && kinds.includes(kind));
  return (
    <FieldFrame binding={binding} label={field.labels[language]} help={field.help[language]} group>
      {own.map((custom) => (
        <OwnField
          key={custom.id}
          custom={custom}
          path={`${path}.${custom.id}`}
          text={textIn(rows.find((row) => row['field'] === custom.id)?.['value'])}
          onChange={(text) => {
            const others = rows.filter((row) => row['field'] !== custom.id);
            onChange(text === '' ? others : [...others, { field: custom.id, value: text }]);
          }}
        />
      ))}
    </FieldFrame>
  );
}

type OwnFieldProps = {
  readonly custom: CustomField;
  readonly path: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
};

function OwnField({ custom, path, text, onChange }: OwnFieldProps) {
  const { t } = useTranslation('edit');
  const { language } = useFormFrame();
  const binding = useBinding(path);
  return (
    <FieldFrame
      binding={binding}
      label={inLanguage(custom.labels, language)}
      help={custom.valueType === 'date' ? t('dateHint') : ''}
    >
      <input
        id={binding.id}
        className="ds-input"
        type={custom.valueType === 'url' ? 'url' : 'text'}
        inputMode={custom.valueType === 'number' ? 'decimal' : undefined}
        value={text}
        {...binding.aria}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </FieldFrame>
  );
}
