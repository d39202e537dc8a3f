import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../components/LiveRegion.tsx';
import { useAddress } from '../state/useAddress.ts';

/** Tells screen readers how many are chosen each time that this changes, wherever it was done. */
export function SpokenChosen() {
  const { t } = useTranslation('map');
  const { chosen } = useAddress().place;
  return <LiveRegion text={chosen.length === 0 ? '' : t('chosen', { count: chosen.length })} />;
}
