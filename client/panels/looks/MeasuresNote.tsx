import { useTranslation } from 'react-i18next';
import { WhenTold } from '../frame/Told.tsx';
import { useLooks } from './ShownLooks.ts';
import { useMeasuresBasis } from './useMeasuresBasis.ts';

/** On what the server works out what is shown; until it has, that it is being worked out, or that it could not be. */
export function MeasuresNote() {
  const { t } = useTranslation('map');
  const sayBasis = useMeasuresBasis();
  const { measures, areOld } = useLooks();
  if (measures === null) return null;
  return (
    <WhenTold told={measures}>
      {(told) => (
        <>
          {areOld ? <p role="status">{t('renewed')}</p> : null}
          <p>{sayBasis(told)}</p>
        </>
      )}
    </WhenTold>
  );
}
