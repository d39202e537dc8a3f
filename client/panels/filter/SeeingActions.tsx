import { useTranslation } from 'react-i18next';
import { focusMap } from '../../components/focusMap.ts';
import { MOST_HIDDEN } from '../../state/filterPlace.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useMediaQuery } from '../../state/usePreferences.ts';
import { narrowScreen } from '../frame/Panel.tsx';
import { withHidden } from './changeFilter.ts';

/** Seeing the map around a node. */
export function AroundAction({ id }: { readonly id: string }) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { focus, view } = useAddress().place;
  // On a narrow screen the details lie over all of the map.
  const narrow = useMediaQuery(narrowScreen);
  const isElsewhere = view === 'gaps' || view === 'try';
  if (focus?.node === id && !isElsewhere) return null;
  return (
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
  );
}

/** Seeing the map without a node. */
export function HideAction({ id }: { readonly id: string }) {
  const { t } = useTranslation('filter');
  const bar = useAddressBar();
  const { filter } = useAddress().place;
  const { hidden = [] } = filter;
  if (hidden.includes(id)) return null;
  if (hidden.length >= MOST_HIDDEN) return <span className="quiet">{t('hiddenFull')}</span>;
  return (
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
  );
}
