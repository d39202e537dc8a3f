import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { formValueOf } from '../model/formValueOf.ts';
import { groupIn, textIn } from '../model/FormValues.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useBinding, useFormFrame } from './FormFrame.ts';
import type { InputProps } from './InputProps.ts';

/** The place that somebody gave by dragging: it can be let go here, and set only in the circle. */
export function PositionInput({ field, path, value, onChange }: InputProps<'group'>) {
  const { t } = useTranslation('edit');
  const { language } = useFormFrame();
  const binding = useBinding(path);
  const angle = textIn(groupIn(value)['angle']);
  return (
    <FieldFrame binding={binding} label={field.labels[language]} help={field.help[language]} group>
      <p className="field__meaning" role="status">
        {angle === '' ? t('position.free') : t('position.pinned', { angle })}
      </p>
      {angle === '' ? null : (
        <div>
          <Button
            variant="secondary"
            onClick={() => {
              onChange(formValueOf(field, undefined));
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
