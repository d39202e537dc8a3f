import { nodeKind } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { shortened } from '../edit/model/shortened.ts';
import type { BrokenCell } from './model/planPaste.ts';
import { useHeadingOf } from './useHeadingOf.ts';
import type { PasteState } from './usePaste.ts';

/** Says what is wrong with a cell: in which column, what was expected and what came. */
export function useCellText({ columns, asked }: Pick<PasteState, 'columns' | 'asked'>): (cell: BrokenCell) => string {
  const { t } = useTranslation(['paste', 'edit']);
  const language = useLanguage();
  const headingOf = useHeadingOf({ columns });
  const sentence = ({ target, problem }: BrokenCell): string => {
    const got = shortened(problem.got);
    const { code } = problem;
    if (code === 'otherKind') {
      return t('paste:problems.otherKind', {
        got,
        kinds: nodeKind(asked.kind).plural[language].toLocaleLowerCase(language),
      });
    }
    if (code === 'unknownTerm' || code === 'unknownMunicipality' || code === 'oneTerm') {
      return t(`paste:problems.${code}`, { got });
    }
    const text = t(`edit:problems.${code}`, { label: target.label, ...problem.values });
    return t('paste:problems.got', { text, got });
  };
  return (cell) => t('paste:cell', { column: headingOf(cell.column), text: sentence(cell) });
}
