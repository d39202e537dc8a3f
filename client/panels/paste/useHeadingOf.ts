import { useTranslation } from 'react-i18next';
import { columnLetter } from './model/sheetColumns.ts';
import type { PasteState } from './usePaste.ts';

/** What a column is called where it is spoken of: by its heading, else by its letter. */
export function useHeadingOf({ columns }: Pick<PasteState, 'columns'>): (at: number) => string {
  const { t } = useTranslation('paste');
  return (at) => {
    const heading = columns[at]?.heading ?? '';
    return heading === '' ? t('columns.unnamed', { letter: columnLetter(at) }) : heading;
  };
}
