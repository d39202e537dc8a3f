import { useTranslation } from 'react-i18next';
import { useLeftOut } from '../gaps/useLeftOut.ts';
import type { MeasuresTold } from './ShownLooks.ts';

/** Says on what the server has worked out its measures: on whom, what was kept out, and whether all was followed. */
export function useMeasuresBasis(): (measures: MeasuresTold) => string {
  const { t } = useTranslation(['gaps', 'research']);
  const sayLeftOut = useLeftOut();
  return ({ actorCount, toldCount, sources, seed, leftOut }) =>
    [
      t('gaps:basis.actors'),
      t('gaps:statuses'),
      sayLeftOut(leftOut),
      toldCount < actorCount ? t('research:first', { count: toldCount }) : '',
      sources === null ? '' : t('research:sampled', { sources, seed }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
}
