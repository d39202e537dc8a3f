import { useTranslation } from 'react-i18next';

/** Says that what stands below is of before the map changed, as long as it is. */
export function Renewed({ isOld }: { readonly isOld: boolean }) {
  const { t } = useTranslation('map');
  return (
    <p className="quiet" role="status">
      {isOld ? t('renewed') : ''}
    </p>
  );
}
