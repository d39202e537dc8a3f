import { inLanguage } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../state/usePreferences.ts';
import type { FieldId } from '../view/circle/fields.ts';
import type { NameSaid } from '../view/layouts/Ground.ts';

/** The words of the names that lie on the ground of a layout. */
export function useNameText(graph: Graph, fieldLabels: Readonly<Record<FieldId, string>>): (said: NameSaid) => string {
  const { t } = useTranslation('layouts');
  const language = useLanguage();
  const layers = graph.settings?.layers;
  return useMemo(() => {
    const rings = new Map((layers ?? []).map(({ id, labels }) => [id, inLanguage(labels, language)]));
    return (said) => {
      if (said.what === 'ring') return rings.get(said.id) ?? '';
      if (said.what === 'noHelp') return t('names.noHelp');
      if (said.what === 'field') return fieldLabels[said.id];
      if (said.what === 'steps' || said.what === 'help')
        return `${t(`names.${said.what}`, { count: said.steps })} (${String(said.count)})`;
      return `${t(`names.${said.what}`)} (${String(said.count)})`;
    };
  }, [layers, language, fieldLabels, t]);
}
