import { useTranslation } from 'react-i18next';
import { brokenTitle } from './BrokenRows.tsx';
import type { RowsProps } from './BrokenRows.tsx';
import { troublesOf } from './model/troublesOf.ts';
import { useCellText } from './useCellText.ts';

// The commonest reasons; the rest stands below.
const FIRST = 2;

/** Why rows cannot be used, where one looks first, with the way to where that is mended. */
export function Reasons({ state, rows }: RowsProps) {
  const { t } = useTranslation('paste');
  const cellText = useCellText(state);
  if (rows.length === 0) return null;
  return (
    <div className="paste__note">
      <ul>
        {troublesOf(rows)
          .slice(0, FIRST)
          .map(({ key, cell, rows: numbers }) => (
            <li key={key}>{t('unusable.reason', { text: cellText(cell), count: numbers.length })}</li>
          ))}
      </ul>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          const title = document.getElementById(brokenTitle);
          title?.focus();
          title?.scrollIntoView({ block: 'start' });
        }}
      >
        {t('unusable.mend')}
      </button>
    </div>
  );
}
