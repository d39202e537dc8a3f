import { inLanguage } from '@sirkel/graph-schema';
import type { Language, MapSettings } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { listText } from '../details/Reading.ts';
import { shortened } from '../edit/model/shortened.ts';
import type { BrokenCell } from './model/planPaste.ts';
import type { PasteTarget } from './model/PasteTarget.ts';
import { useHeadingOf } from './useHeadingOf.ts';
import type { PasteState } from './usePaste.ts';

// More than these nobody reads in a sentence.
const MOST_CHOICES = 9;

/** Says what is wrong with a cell: in which column, what was expected and what came. */
export function useCellText(state: Pick<PasteState, 'columns'>): (cell: BrokenCell) => string {
  const { t } = useTranslation(['paste', 'edit']);
  const language = useLanguage();
  const { graph } = useMapSnapshot();
  const headingOf = useHeadingOf(state);
  const sentence = ({ target, problem }: BrokenCell): string => {
    const got = shortened(problem.got);
    if (problem.code === 'unknownMunicipality' || problem.code === 'oneTerm') {
      return t(`paste:problems.${problem.code}`, { got });
    }
    if (problem.code === 'unknownTerm') {
      const choices = choicesOf(target, graph?.settings ?? null, language);
      return choices.length === 0 || choices.length > MOST_CHOICES
        ? t('paste:problems.unknownTermOfMany', { got })
        : t('paste:problems.unknownTerm', { got, choices: listText(choices, language) });
    }
    const text = t(`edit:problems.${problem.code}`, { label: target.label, ...problem.values });
    return t('paste:problems.got', { text, got });
  };
  return (cell) => t('paste:cell', { column: headingOf(cell.column), text: sentence(cell) });
}

function choicesOf(target: PasteTarget, settings: MapSettings | null, language: Language): readonly string[] {
  if (target.of === 'own') return [];
  const { field } = target;
  switch (field.type) {
    case 'vocabulary':
    case 'vocabularySet':
      return field.vocabulary.terms.map(({ labels }) => labels[language]);
    case 'layer':
      return (settings?.layers ?? []).map(({ labels }) => inLanguage(labels, language));
    case 'barriers':
      return (settings?.barriers ?? []).map(({ labels }) => inLanguage(labels, language));
    case 'boolean':
      return { nb: ['ja', 'nei'], nn: ['ja', 'nei'], en: ['yes', 'no'] }[language];
    default:
      return [];
  }
}
