import { languages } from '@sirkel/graph-schema';
import type { Language } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { groupIn, textIn } from '../model/FormValues.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { Fold } from './Fold.tsx';
import { useBinding, useFormFrame } from './FormFrame.ts';
import type { InputProps } from './InputProps.ts';
import { TextLeft } from './TextLeft.tsx';

/** A text in bokmål, and in nynorsk and English for those who write them. */
export function LocalizedInput({ field, path, value, onChange }: InputProps<'localizedText'>) {
  const { t } = useTranslation('edit');
  const { language, problems } = useFormFrame();
  const binding = useBinding(path, field.required);
  const texts = groupIn(value);
  const others = languages.filter((each) => each !== 'nb');
  const input = (each: Language) => (
    <LanguageInput
      key={each}
      language={each}
      path={`${path}.${each}`}
      max={field.maxLength}
      text={textIn(texts[each])}
      onChange={(text) => {
        onChange({ ...texts, [each]: text });
      }}
    />
  );
  const written = others.filter((each) => textIn(texts[each]) !== '' || problems.has(`${path}.${each}`));
  return (
    <FieldFrame binding={binding} label={field.labels[language]} help={field.help[language]} group>
      {input('nb')}
      <Fold
        className="languages"
        summary={t('otherLanguages')}
        needed={written.length > 0}
        startsOpen={language !== 'nb'}
      >
        {others.map(input)}
      </Fold>
    </FieldFrame>
  );
}

type LanguageInputProps = {
  readonly language: Language;
  readonly path: string;
  readonly max: number;
  readonly text: string;
  readonly onChange: (text: string) => void;
};

function LanguageInput({ language, path, max, text, onChange }: LanguageInputProps) {
  const { t } = useTranslation('page');
  const { id, aria, problem, problemId } = useBinding(path);
  return (
    <div className="languages__one">
      <label htmlFor={id}>{t(`languages.${language}`)}</label>
      <textarea
        id={id}
        className="ds-input"
        lang={language}
        rows={2}
        value={text}
        aria-invalid={aria['aria-invalid']}
        aria-describedby={problem === undefined ? undefined : problemId}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <TextLeft length={text.length} max={max} />
      {problem === undefined ? null : (
        <p id={problemId} className="field__problem">
          {problem}
        </p>
      )}
    </div>
  );
}
