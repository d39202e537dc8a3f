import { useTranslation } from 'react-i18next';
import { focusMap } from '../../components/focusMap.ts';
import { MOST_HIDDEN } from '../../state/filterPlace.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useMediaQuery } from '../../state/usePreferences.ts';
import { narrowScreen } from '../frame/Panel.tsx';
import { withHidden } from './changeFilter.ts';

/** Seeing the map around a node, and seeing it without. */
export function SeeingActions({ id }: { readonly id: string }) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { filter, focus, view } = useAddress().place;
  const { hidden = [] } = filter;
  // On a narrow screen the details lie over all of the map.
  const narrow = useMediaQuery(narrowScreen);
  const isElsewhere = view === 'gaps' || view === 'try';
  const isAround = focus?.node === id && !isElsewhere;
  return (
    <div className="way-actions">
      {isAround ? null : (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            bar.move(
              {
                ...{ focus: { node: id, steps: 1 }, shown: [] },
                ...(isElsewhere ? { view: 'circle' } : {}),
                ...(narrow ? { selected: null } : {}),
              },
              true,
            );
          }}
        >
          {t('onlyAround')}
        </button>
      )}
      {hidden.includes(id) ? null : hidden.length >= MOST_HIDDEN ? (
        <span className="quiet">{t('hiddenFull')}</span>
      ) : (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            focusMap();
            bar.move({ filter: withHidden(filter, [...hidden, id]), selected: null }, true);
          }}
        >
          {t('hideThis')}
        </button>
      )}
    </div>
  );
}
