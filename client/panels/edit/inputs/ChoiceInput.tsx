import { inLanguage } from '@sirkel/graph-schema';
import type { Language, MapSettings } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { textIn } from '../model/FormValues.ts';
import { capital } from '../../../view/capital.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useBinding, useFormFrame } from './FormFrame.ts';
import { holdEnter } from './holdEnter.ts';
import type { InputProps } from './InputProps.ts';

// Up to this many are seen at once, each with what it means.
const FEW = 3;

export type Option = { readonly id: string; readonly label: string; readonly help: string | undefined };

/** One of a list: a word of a vocabulary, or a ring of the map. */
export function ChoiceInput(props: InputProps<'vocabulary' | 'layer' | 'boolean'>) {
  const { field } = props;
  const { t } = useTranslation('edit');
  const { language, settings } = useFormFrame();
  const options = optionsOf(field, language, settings, { yes: t('yes'), no: t('no') });
  const empty = { layer: t('unplaced'), boolean: t('unknown'), vocabulary: t('none') }[field.type];
  return options.length > FEW ? (
    <Select {...props} options={options} empty={empty} />
  ) : (
    <Radios {...props} options={options} empty={empty} />
  );
}

export type OptionsProps = InputProps<'vocabulary' | 'layer' | 'boolean'> & {
  readonly options: readonly Option[];
  /** What it is called when nothing is chosen. */
  readonly empty: string;
};

function Select({ field, path, value, onChange, options, empty }: OptionsProps) {
  const { language } = useFormFrame();
  const binding = useBinding(path, field.required);
  const chosen = textIn(value);
  const help = options.find(({ id }) => id === chosen)?.help;
  return (
    <FieldFrame binding={binding} label={field.labels[language]} help={field.help[language]} required={field.required}>
      <select
        id={binding.id}
        className="ds-input"
        value={chosen}
        {...binding.aria}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {field.required === true && chosen !== '' ? null : <option value="">{empty}</option>}
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {help === undefined ? null : <p className="field__meaning">{help}</p>}
    </FieldFrame>
  );
}

/** All choices at once, each with what it means. */
export function Radios({ field, path, value, onChange, options, empty }: OptionsProps) {
  const { language } = useFormFrame();
  const binding = useBinding(path, field.required);
  const chosen = textIn(value);
  const all = field.required === true ? options : [...options, { id: '', label: empty, help: undefined }];
  return (
    <FieldFrame
      binding={binding}
      label={field.labels[language]}
      help={field.help[language]}
      required={field.required}
      group
    >
      <div className="radios" data-explained={options.some(({ help }) => help !== undefined)} onKeyDown={holdEnter}>
        {all.map(({ id, label, help }) => (
          <label key={id} className="radios__one">
            <input
              type="radio"
              className="ds-input"
              name={binding.id}
              checked={chosen === id}
              onChange={() => {
                onChange(id);
              }}
            />
            <span>
              {label}
              {help === undefined ? null : <span className="radios__help">{help}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

/** What can be chosen in a field. */
export function optionsOf(
  field: OptionsProps['field'],
  language: Language,
  settings: MapSettings | null,
  answers: { readonly yes: string; readonly no: string },
): readonly Option[] {
  if (field.type === 'boolean') {
    return [
      { id: 'true', label: answers.yes, help: undefined },
      { id: 'false', label: answers.no, help: undefined },
    ];
  }
  if (field.type === 'vocabulary') {
    return field.vocabulary.terms.map(({ id, labels, help }) => ({
      id,
      label: capital(labels[language], language),
      help: help?.[language],
    }));
  }
  // From the centre outwards; the place outside comes last.
  return [...(settings?.layers ?? [])]
    .sort((one, other) => Number(one.outside ?? false) - Number(other.outside ?? false) || one.order - other.order)
    .map(({ id, labels, help }) => ({
      id,
      label: inLanguage(labels, language),
      help: help === undefined ? undefined : inLanguage(help, language),
    }));
}
