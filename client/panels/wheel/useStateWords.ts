import { useTranslation } from 'react-i18next';
import type { WheelState } from '../../view/wheel/wheelOf.ts';

/** Says how a field of the wheel stands; null: the reference asks for nothing there. */
export function useStateWords(): (state: WheelState | null) => string {
  const { t } = useTranslation(['wheel', 'gaps']);
  return (state) => {
    if (state === null) return t('wheel:notAsked');
    return state === 'partly' ? t('wheel:partly') : t(`gaps:coverage.states.${state}`);
  };
}
