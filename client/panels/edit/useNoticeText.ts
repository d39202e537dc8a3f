import { useTranslation } from 'react-i18next';
import type { Notice } from './desk/Notice.ts';
import type { Refused } from './desk/Task.ts';
import { useChangeText } from './useChangeText.ts';

/** Says a notice in words. */
export function useNoticeText(): (notice: Notice) => string {
  const { t } = useTranslation(['edit', 'errors']);
  const changeText = useChangeText();
  const why = (refused: Refused): string =>
    t(refused.state === 'conflict' ? 'errors:CONFLICT' : `errors:${refused.error.code}`);
  return (notice) => {
    switch (notice.say) {
      case 'saved':
      case 'undone':
      case 'redone':
        return t(`edit:news.${notice.say}`, { words: changeText(notice.change) });
      case 'nothingToUndo':
      case 'nothingToRedo':
        return t(`edit:news.${notice.say}`);
      case 'cannotUndo':
      case 'cannotRedo': {
        const { refused } = notice;
        const builtOn = refused.state === 'conflict' || refused.error.code === 'CONFLICT';
        return builtOn ? t('edit:news.builtOn') : `${t(`edit:news.${notice.say}`)} ${why(refused)}`;
      }
      case 'refused':
        return `${t('edit:refused.title')}. ${why(notice.refused)}`;
    }
  };
}
