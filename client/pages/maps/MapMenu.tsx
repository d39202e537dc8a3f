import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PopoverMenu } from '../../components/PopoverMenu.tsx';
import { useMap } from '../../state/useMap.ts';
import { useMay } from '../../state/useMe.ts';
import { useServices } from '../Services.ts';
import { RemoveMap } from './RemoveMap.tsx';
import { RestoreMap } from './RestoreMap.tsx';
import './maps.css';

/** What can be done with the map as a whole. */
export function MapMenu({ title }: { readonly title: string }) {
  const { t } = useTranslation('maps');
  const { id } = useMap();
  const { mapFiles } = useServices();
  const may = { restore: useMay('restoreMap'), remove: useMay('removeMap'), download: useMay('exportMap') };
  const [asked, setAsked] = useState<'restore' | 'remove' | null>(null);
  const close = (): void => {
    setAsked(null);
  };
  // The dialogs stand beside the menu, not in it: it closes when they open.
  return (
    <div className="map-menu">
      <PopoverMenu label={t('menu')} text={title} icon="more">
        {may.download ? (
          <a className="map-menu__item" href={mapFiles.address(id)} download>
            {t('download')}
            <span className="map-menu__help">{t('downloadHelp')}</span>
          </a>
        ) : null}
        {(['restore', 'remove'] as const)
          .filter((each) => may[each])
          .map((each) => (
            <button
              key={each}
              type="button"
              className="map-menu__item"
              onClick={() => {
                setAsked(each);
              }}
            >
              {t(`${each}.open`)}
            </button>
          ))}
      </PopoverMenu>
      {asked === 'restore' ? <RestoreMap map={id} title={title} onClose={close} /> : null}
      {asked === 'remove' ? <RemoveMap map={id} title={title} onClose={close} /> : null}
    </div>
  );
}
