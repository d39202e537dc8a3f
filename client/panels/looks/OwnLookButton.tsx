import { useTranslation } from 'react-i18next';
import { circleLook } from '../../state/lookPlace.ts';
import { useAddressBar } from '../../state/useAddress.ts';

/** Gives the picture the circle's own look again. */
export function OwnLookButton() {
  const { t } = useTranslation('legend');
  const bar = useAddressBar();
  return (
    <button
      type="button"
      className="ds-button legend__own"
      data-variant="secondary"
      data-size="sm"
      onClick={() => {
        bar.move({ look: circleLook }, true);
      }}
    >
      {t('ownLook')}
    </button>
  );
}
