import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import type { WheelField } from '../../view/wheel/wheelOf.ts';
import { listText } from '../details/Reading.ts';
import { coverageMark } from '../gaps/coverageStates.ts';
import { useRingName } from '../gaps/useRingName.ts';

/** What is missing in a field, and what nobody has recorded: never said alike. */
export type FieldGaps = {
  /** For a spoke, which is narrow: a mark, and where; `short` where there is no room but for a number. */
  readonly lines: readonly { readonly mark: string; readonly words: string; readonly short: string }[];
  readonly sentences: readonly string[];
};

// As many letters as a spoke has room for beside a mark.
const widest = 16;

/** Says what is missing in a field of the wheel. */
export function useFieldGaps(graph: Graph): (field: WheelField) => FieldGaps {
  const { t } = useTranslation('wheel');
  const language = useLanguage();
  const ringName = useRingName(graph);
  return ({ missingIn, emptyIn, missing }) => {
    const found = [
      { key: 'missingIn', state: 'statedMissing', rings: missingIn, count: missing },
      { key: 'emptyIn', state: 'notRecorded', rings: emptyIn, count: emptyIn.length },
    ] as const;
    const some = found.filter(({ rings }) => rings.length > 0);
    return {
      lines: some.map(({ state, rings, count }) => {
        const names = rings.map((ring) => ringName(ring ?? '')).join(', ');
        const words = names.length <= widest ? names : t('rings', { count: rings.length });
        return { mark: coverageMark(state), words, short: String(count) };
      }),
      sentences: some.map(({ key, rings }) =>
        t(key, {
          rings: listText(
            rings.map((ring) => ringName(ring ?? '')),
            language,
          ),
        }),
      ),
    };
  };
}
