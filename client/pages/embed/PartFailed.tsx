import { useTranslation } from 'react-i18next';
import type { Part } from '../../components/createPart.ts';

/** Says that a part of the frame did not come, and asks for it once more. */
export function PartFailed<Content>({ part }: { readonly part: Part<Content> }) {
  const { t } = useTranslation('embed');
  return (
    <div role="alert">
      <p>{t('failed.text')}</p>
      <button type="button" className="embed-button" onClick={() => void part.again()}>
        {t('failed.again')}
      </button>
    </div>
  );
}
