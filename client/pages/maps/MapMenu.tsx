import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/announcer.ts';
import { PopoverMenu } from '../../components/PopoverMenu.tsx';
import type { BeginTask } from '../../panels/views/ViewsTask.ts';
import { useErrand } from '../../state/errands.ts';
import { useMap } from '../../state/useMap.ts';
import { useMay } from '../../state/useMe.ts';
import { useServices } from '../Services.ts';
import { LateViews } from './LateViews.tsx';
import { RemoveMap } from './RemoveMap.tsx';
import { RestoreMap } from './RestoreMap.tsx';
import './maps.css';

export type MapMenuProps = {
  readonly title: string;
  /** What else the menu holds, before what can be done with the map as a whole. */
  readonly children?: ReactNode;
  /** And after it. */
  readonly after?: ReactNode;
};

/** What can be done with the map as a whole. */
export function MapMenu({ title, children = null, after = null }: MapMenuProps) {
  const { t } = useTranslation('maps');
  const { id } = useMap();
  const { mapFiles } = useServices();
  const may = { restore: useMay('restoreMap'), remove: useMay('removeMap'), download: useMay('exportMap') };
  const [asked, setAsked] = useState<BeginTask | 'restore' | 'remove' | null>(null);
  const announce = useAnnounce();
  useViewErrands(setAsked);
  const close = (): void => {
    setAsked(null);
  };
  // The dialogs stand beside the menu, not in it: it closes when they open.
  return (
    <div className="map-menu">
      <PopoverMenu label={t(children === null ? 'menu' : 'menuOfAll')} text={title} icon="more">
        {children}
        <button
          type="button"
          className="map-menu__item"
          onClick={() => {
            setAsked('list');
          }}
        >
          {t('views')}
          <span className="map-menu__help">{t('viewsHelp')}</span>
        </button>
        {may.download ? (
          <a className="map-menu__item" href={mapFiles.address(id)} download onClick={() => announce(t('downloading'))}>
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
        {after}
      </PopoverMenu>
      {asked === 'restore' ? <RestoreMap map={id} title={title} onClose={close} /> : null}
      {asked === 'remove' ? <RemoveMap map={id} title={title} onClose={close} /> : null}
      {asked === null || asked === 'restore' || asked === 'remove' ? null : <LateViews begin={asked} onClose={close} />}
    </div>
  );
}

/** What the palette asks of the dialog of views and tours. */
function useViewErrands(ask: (begin: BeginTask) => void): void {
  useErrand('views', () => {
    ask('list');
  });
  useErrand('keepView', () => {
    ask('keepView');
  });
  useErrand('embed', () => {
    ask('embed');
  });
}
