import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '../components/BrandMark.tsx';
import { ViewTabs } from '../components/ViewTabs.tsx';
import { mapViews } from '../state/address.ts';
import { AddButton } from '../panels/edit/EditActions.tsx';
import { SearchField } from '../panels/search/SearchField.tsx';
import { useAddressBar } from '../state/useAddress.ts';
import { useMay } from '../state/useMe.ts';
import { isRecommended } from '../view/nodeFacts.ts';
import { mapPanel } from './mapPanel.ts';
import { MapMenu } from './maps/MapMenu.tsx';
import { MapStanding } from './MapStanding.tsx';
import { PageLink } from './PageLink.tsx';
import { PreferencesMenu } from './PreferencesMenu.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useMapView } from './useMapView.ts';
import { Who } from './Who.tsx';

export type MapBarProps = {
  /** The map that is shown; null while there is none. */
  readonly graph: Graph | null;
  readonly title: string;
  /** Told of what the search has found. */
  readonly onHits: (ids: readonly string[]) => void;
};

/** The bar over a map: which map, how much is on it, whether it is live, and what one can do from everywhere. */
export function MapBar({ graph, title, onHits }: MapBarProps) {
  const { t } = useTranslation(['map', 'page']);
  const [view, setView] = useMapView();
  const mayUndo = useMay('undo');
  const bar = useAddressBar();
  return (
    <header className="bar bar--map">
      <PageLink to={{ page: 'start' }} className="bar__brand" label={`Sirkel – ${t('page:toStart')}`}>
        <BrandMark />
        <span className="bar__brand-name">Sirkel</span>
      </PageLink>
      {graph === null ? null : (
        <>
          <div className="bar__map">
            <h1 className="bar__title">{title}</h1>
            <Counts graph={graph} />
          </div>
          <MapMenu title={title} />
          <ViewTabs
            label={t('map:views.label')}
            tabs={mapViews.map((value) => ({ value, label: t(`map:views.${value}`) }))}
            chosen={view}
            panel={mapPanel}
            onChoose={setView}
          />
          <SearchField
            graph={graph}
            within={mapPanel}
            onHits={onHits}
            onSelect={(id) => {
              bar.move({ selected: id }, true);
            }}
          />
        </>
      )}
      <div className="bar__tools">
        <MapStanding />
        {graph === null ? null : <AddButton text="add" />}
        {mayUndo && graph !== null ? <UndoButtons /> : null}
        <Who />
        <PreferencesMenu />
      </div>
    </header>
  );
}

function Counts({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('map');
  const recommended = [...graph.nodes.values()].filter(isRecommended).length;
  // Of every other status, also what was or is missing: the legend tells them apart.
  const onMap = graph.nodes.size - recommended;
  return (
    <p className="bar__counts">
      {t('onMap', { count: onMap })} · {t('recommended', { count: recommended })}
    </p>
  );
}
