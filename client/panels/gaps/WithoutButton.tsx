import { useTranslation } from 'react-i18next';

/** The way to what would be if something were gone. */
export function WithoutButton({ what, onClick }: { readonly what: string; readonly onClick: () => void }) {
  const { t } = useTranslation('gaps');
  return (
    <button type="button" className="text-button finding__show" aria-label={t('withoutOf', { what })} onClick={onClick}>
      {t('without')}
    </button>
  );
}
