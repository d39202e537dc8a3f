import { useTranslation } from 'react-i18next';

/** What was chosen so far, with a way to choose again. */
export function Chosen({ text, onAgain }: { readonly text: string; readonly onAgain: () => void }) {
  const { t } = useTranslation('whatIf');
  return (
    <p className="tried-chosen">
      <strong>{text}</strong>
      <button type="button" className="text-button" onClick={onAgain}>
        {t('ask.again')}
      </button>
    </p>
  );
}
