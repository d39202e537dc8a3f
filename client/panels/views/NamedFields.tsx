import { languages } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { MOST_TEXT, MOST_TITLE } from './NamedDraft.ts';
import type { NamedDraft } from './NamedDraft.ts';

export type NamedFieldsProps = {
  readonly draft: NamedDraft;
  readonly textHelp: string;
  /** Whether the name is missing, and was asked for. */
  readonly isNameless: boolean;
  readonly onChange: (draft: NamedDraft) => void;
};

/** Name and text of a view or tour: in bokmål at once, in the other languages when one wants to. */
export function NamedFields({ draft, textHelp, isNameless, onChange }: NamedFieldsProps) {
  const { t } = useTranslation('views');
  const [first, ...others] = languages;
  const hasOthers = others.some((language) => draft.title[language] !== '' || draft.text[language] !== '');
  const change = (field: keyof NamedDraft, language: (typeof languages)[number], value: string): void => {
    onChange({ ...draft, [field]: { ...draft[field], [language]: value } });
  };
  return (
    <>
      <TextField
        label={t('form.name')}
        help={t('form.nameHelp')}
        value={draft.title[first]}
        maxLength={MOST_TITLE}
        problem={isNameless ? t('form.needed') : undefined}
        first
        required
        onChange={(value) => {
          change('title', first, value);
        }}
      />
      <TextArea
        label={t('form.text')}
        help={textHelp}
        value={draft.text[first]}
        maxLength={MOST_TEXT}
        onChange={(value) => {
          change('text', first, value);
        }}
      />
      <details className="kept__others" open={hasOthers ? true : undefined}>
        <summary>{t('form.others')}</summary>
        {others.map((language) => (
          <div key={language}>
            <TextField
              label={t(`form.in.${language}`, { label: t('form.name') })}
              value={draft.title[language]}
              maxLength={MOST_TITLE}
              onChange={(value) => {
                change('title', language, value);
              }}
            />
            <TextArea
              label={t(`form.in.${language}`, { label: t('form.text') })}
              lang={language}
              value={draft.text[language]}
              maxLength={MOST_TEXT}
              onChange={(value) => {
                change('text', language, value);
              }}
            />
          </div>
        ))}
      </details>
    </>
  );
}
