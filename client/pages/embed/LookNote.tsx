import { useTranslation } from 'react-i18next';
import type { LookTold } from './useEmbedLooks.tsx';

/** Says above the picture why it does not look as the address says. It stands there before, so that what comes is told. */
export function LookNote({ told }: { readonly told: LookTold | null }) {
  const { t } = useTranslation('embed');
  const again = told?.again ?? null;
  return (
    <div className="embed__note" role="status" data-empty={told === null || undefined}>
      {told === null ? null : <p>{told.text}</p>}
      {again === null ? null : (
        <button type="button" className="embed-button" onClick={again}>
          {t('failed.again')}
        </button>
      )}
    </div>
  );
}
