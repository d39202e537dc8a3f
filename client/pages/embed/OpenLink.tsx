import { useTranslation } from 'react-i18next';
import { writeAddress } from '../../state/address.ts';
import { useAddress } from '../../state/useAddress.ts';

/** The way to the same place in Sirkel itself, beside the page that shows it here. */
export function OpenLink() {
  const { t } = useTranslation('embed');
  const address = useAddress();
  return (
    <a className="embed-open" href={writeAddress(address)} target="_blank" rel="noopener">
      {t('open')} <span className="visually-hidden">{t('newTab')}</span>
      <span aria-hidden="true">↗</span>
    </a>
  );
}
