import { useTranslation } from 'react-i18next';
import { listText } from '../details/Reading.ts';
import { useLanguage } from '../../state/usePreferences.ts';

/** How many were kept out of what was worked out. */
export type LeftOut = { readonly groups: number; readonly nodes: number; readonly relations: number };

/** Says what was kept out; nothing where nothing was. */
export function useLeftOut(): (leftOut: LeftOut) => string {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  return (leftOut) => {
    const parts = (['groups', 'nodes', 'relations'] as const)
      .filter((each) => leftOut[each] > 0)
      .map((each) => t(`leftOut.${each}`, { count: leftOut[each] }));
    return parts.length === 0 ? '' : t('leftOut.all', { what: listText(parts, language) });
  };
}
