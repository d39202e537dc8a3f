import { useTranslation } from 'react-i18next';
import { WhenTold } from '../frame/Told.tsx';
import { useLeftOut } from '../gaps/useLeftOut.ts';
import { useLooks } from './ShownLooks.ts';

/** On what the server works out what is shown; until it has, that it is being worked out, or that it could not be. */
export function MeasuresNote() {
  const { t } = useTranslation(['gaps', 'research', 'map']);
  const sayLeftOut = useLeftOut();
  const { measures, areOld } = useLooks();
  if (measures === null) return null;
  return (
    <WhenTold told={measures}>
      {({ actorCount, toldCount, sources, seed, leftOut }) => (
        <>
          {areOld ? <p role="status">{t('map:renewed')}</p> : null}
          <p>
            {t('gaps:basis.actors')} {t('gaps:statuses')} {sayLeftOut(leftOut)}
            {toldCount < actorCount ? ` ${t('research:first', { count: toldCount })}` : ''}
            {sources === null ? '' : ` ${t('research:sampled', { sources, seed })}`}
          </p>
        </>
      )}
    </WhenTold>
  );
}
