import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { dateText } from '../details/dateText.ts';
import type { News } from './News.ts';

/** What is new in a line: «12 endringer siden 3. november 2026». */
export function useNewsTitle(): (news: News) => string {
  const { t } = useTranslation('help');
  const language = useLanguage();
  return (news) => {
    const date = dateText(localDay(news.since), language);
    if (news.state === 'restored') return t('news.restored', { date });
    const count = news.changes.length;
    return t(news.hasMore ? 'news.more' : 'news.count', { count, date });
  };
}

/** The day of a moment on the reader's own clock, as dates are written. */
function localDay(moment: string): string {
  const at = new Date(moment);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${String(at.getFullYear())}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}
