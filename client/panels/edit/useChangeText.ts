import { nodeFields, relationKind } from '@sirkel/graph-schema';
import type { Change } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { changeWords } from './model/changeWords.ts';

/** Says in a sentence what a change did. */
export function useChangeText(): (change: Change) => string {
  const { t } = useTranslation('edit');
  const language = useLanguage();
  const { graph } = useMapSnapshot();
  return (change) => {
    const words = changeWords(change, graph);
    switch (words.what) {
      case 'nodeAdded':
      case 'nodeRemoved':
        return words.ties === 0
          ? t(`words.${words.what}`, { name: words.name })
          : t(`words.${words.what}Ties`, { name: words.name, count: words.ties });
      case 'nodeChanged': {
        const labels = nodeFields(words.kind)
          .filter(({ id }) => words.fields.includes(id))
          .map((field) => field.labels[language].toLocaleLowerCase(language));
        const fields = new Intl.ListFormat(language, { type: 'conjunction' }).format(labels);
        return t('words.nodeChanged', { name: words.name, fields });
      }
      case 'tieAdded':
      case 'tieRemoved':
      case 'tieChanged': {
        const sentence = `${words.from} ${relationKind(words.kind).verb[language]} ${words.to}`;
        return t(`words.${words.what}`, { sentence });
      }
      case 'several':
        return t('words.several', { count: words.count });
      case 'settings':
      case 'nothing':
        return t(`words.${words.what}`);
    }
  };
}
