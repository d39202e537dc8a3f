import { useTranslation } from 'react-i18next';
import { useAddress, useAddressBar } from '../state/useAddress.ts';

/** Says that some of the map stands out, with the way back to the findings and a way to see all alike again. */
export function StandingOut() {
  const { t } = useTranslation('map');
  const bar = useAddressBar();
  const { shown } = useAddress().place;
  if (shown.length === 0) return null;
  return (
    <div className="standing-out">
      <p role="status">{t('shown', { count: shown.length })}</p>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          bar.move({ view: 'gaps', shown: [], selected: null }, true);
        }}
      >
        {t('backToFindings')}
      </button>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          bar.move({ shown: [] }, true);
        }}
      >
        {t('showAll')}
      </button>
    </div>
  );
}
