import type { Field } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { formValueOf } from '../model/formValueOf.ts';
import { groupIn, textIn } from '../model/FormValues.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useBinding, useFormFrame } from './FormFrame.ts';
import type { InputProps } from './InputProps.ts';

/** The place that somebody gave by dragging, or gives here: an angle in the ring that the node lies in. */
export function PositionInput({ field, path, value, onChange }: InputProps<'group'>) {
  const { t } = useTranslation('edit');
  const { language, layer } = useFormFrame();
  const binding = useBinding(path);
  const angle = textIn(groupIn(value)['angle']);
  const pin = (typed: string): void => {
    onChange(typed.trim() === '' ? formValueOf(field, undefined) : { ring: layer, angle: typed });
  };
  const angleField = field.fields.find(({ id }) => id === 'angle');
  return (
    <FieldFrame binding={binding} label={field.labels[language]} help={field.help[language]} group>
      <p className="field__meaning" role="status">
        {t(angle === '' ? (layer === '' ? 'position.noRing' : 'position.free') : 'position.pinned')}
      </p>
      {angleField === undefined || (layer === '' && angle === '') ? null : (
        <AngleInput field={angleField} path={`${path}.angle`} angle={angle} onType={pin} />
      )}
      {angle === '' ? null : (
        <div>
          <Button
            variant="secondary"
            onClick={() => {
              pin('');
              document.getElementById(binding.id)?.focus();
            }}
          >
            {t('position.release')}
          </Button>
        </div>
      )}
    </FieldFrame>
  );
}

type AngleInputProps = {
  readonly field: Field;
  readonly path: string;
  readonly angle: string;
  readonly onType: (typed: string) => void;
};

function AngleInput({ field, path, angle, onType }: AngleInputProps) {
  const { language } = useFormFrame();
  const binding = useBinding(path);
  return (
    <FieldFrame binding={binding} label={field.labels[language]} help={field.help[language]}>
      <input
        id={binding.id}
        className="ds-input field__angle"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={angle}
        {...binding.aria}
        onChange={(event) => {
          onType(event.target.value);
        }}
      />
    </FieldFrame>
  );
}
