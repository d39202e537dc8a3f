import { useTranslation } from 'react-i18next';
import { writeAddress } from '../../state/address.ts';
import { useAddress } from '../../state/useAddress.ts';
import { CopyButton } from '../frame/CopyButton.tsx';

/** Copies the address of the table of municipalities. */
export function CopyPlaces() {
  const { t } = useTranslation(['followUp', 'gaps']);
  const { route, place } = useAddress();
  const path = writeAddress({
    route,
    place: { ...place, view: 'gaps', part: null, finding: null, section: 'places', shown: [], selected: null },
  });
  return (
    <div className="places__link">
      <CopyButton
        label={t('followUp:copy')}
        fullLabel={t('followUp:copyOf', { sentence: t('gaps:further.places') })}
        text={`${globalThis.location.origin}${path}`}
        done={t('followUp:copied')}
      />
    </div>
  );
}
