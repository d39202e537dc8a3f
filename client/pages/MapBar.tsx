import type { Graph } from '@sirkel/graph-schema';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '../components/BrandMark.tsx';
import { ViewTabs } from '../components/ViewTabs.tsx';
import { mapViews } from '../state/address.ts';
import { AddButton } from '../panels/edit/EditActions.tsx';
import { HelpItems, HelpMenu } from '../panels/help/HelpMenu.tsx';
import { proposedCounts } from '../panels/frame/proposedCounts.ts';
import { SearchField } from '../panels/search/SearchField.tsx';
import { useAddressBar } from '../state/useAddress.ts';
import { useMay } from '../state/useMe.ts';
import { useMediaQuery } from '../state/usePreferences.ts';
import { compactBar } from './compactBar.ts';
import { mapPanel } from './mapPanel.ts';
import { MapMenu } from './maps/MapMenu.tsx';
import { MapStanding } from './MapStanding.tsx';
import { PageLink } from './PageLink.tsx';
import { PreferenceChoices, PreferencesMenu } from './PreferencesMenu.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useMapView } from './useMapView.ts';
import { Who, WhoInWords } from './Who.tsx';

export type MapBarProps = {
  /** The map that is shown; null while there is none. */
  readonly graph: Graph | null;
  readonly title: string;
  /** Told of what the search has found. */
  readonly onHits: (ids: readonly string[]) => void;
};

/** The bar over a map: which map, how much is on it, whether it is live, and what one can do from everywhere. */
export function MapBar(props: MapBarProps) {
  const { t } = useTranslation('page');
  const { graph } = props;
  return (
    <header className="bar bar--map">
      <PageLink to={{ page: 'start' }} className="bar__brand" label={`Sirkel – ${t('toStart')}`}>
        <BrandMark />
        <span className="bar__brand-name">Sirkel</span>
      </PageLink>
      {graph === null ? (
        <div className="bar__tools">
          <MapStanding />
          <Who />
          <PreferencesMenu />
        </div>
      ) : (
        <Contents {...props} graph={graph} />
      )}
    </header>
  );
}

// As it is seen from left to right and from above: so goes the keyboard.
const wide = ['name', 'menu', 'tabs', 'search', 'tools'] as const;
const compact = ['name', 'search', 'tools', 'menu', 'tabs'] as const;

function Contents({ graph, title, onHits }: MapBarProps & { readonly graph: Graph }) {
  const { t } = useTranslation('map');
  const [view, setView] = useMapView();
  const mayUndo = useMay('undo');
  const bar = useAddressBar();
  const isCompact = useMediaQuery(compactBar);
  const parts: Readonly<Record<(typeof wide)[number], ReactNode>> = {
    name: (
      <div className="bar__map">
        <h1 className="bar__title">{title}</h1>
        {isCompact ? null : <Counts graph={graph} />}
      </div>
    ),
    menu: (
      <MapMenu title={title} after={isCompact ? <HelpAndChoices /> : null}>
        {isCompact ? <RestOfBar graph={graph} title={title} mayUndo={mayUndo} /> : null}
      </MapMenu>
    ),
    tabs: (
      <ViewTabs
        label={t('views.label')}
        tabs={mapViews.map((value) => ({ value, label: t(`views.${value}`) }))}
        chosen={view}
        panel={mapPanel}
        onChoose={setView}
      />
    ),
    search: (
      <SearchField
        graph={graph}
        within={mapPanel}
        onHits={onHits}
        onSelect={(id) => {
          bar.move({ selected: id }, true);
        }}
      />
    ),
    tools: (
      <div className="bar__tools">
        <MapStanding />
        <AddButton />
        {mayUndo && !isCompact ? <UndoButtons /> : null}
        {isCompact ? null : <Who />}
        {isCompact ? null : <HelpMenu />}
        {isCompact ? null : <PreferencesMenu />}
      </div>
    ),
  };
  return (isCompact ? compact : wide).map((each) => <Fragment key={each}>{parts[each]}</Fragment>);
}

type RestProps = { readonly graph: Graph; readonly title: string; readonly mayUndo: boolean };

/** What the compact bar has no room for, of the map. */
function RestOfBar({ graph, title, mayUndo }: RestProps) {
  return (
    <>
      <div className="bar-menu__map">
        <p className="bar-menu__title">{title}</p>
        <Counts graph={graph} />
      </div>
      {mayUndo ? <UndoButtons inWords /> : null}
      <WhoInWords />
    </>
  );
}

/** What is of the program and not of the map: last, for it is opened seldom. */
function HelpAndChoices() {
  return (
    <>
      <div className="bar-menu__help">
        <HelpItems />
      </div>
      <div className="bar-menu__choices">
        <PreferenceChoices />
      </div>
    </>
  );
}

function Counts({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('map');
  // What was or is missing is on the map too: the legend tells them apart.
  const { onMap, recommended, suggested } = proposedCounts(graph.nodes.values());
  const counts = [
    t('onMap', { count: onMap }),
    ...(suggested > 0 && recommended === 0 ? [] : [t('recommended', { count: recommended })]),
    ...(suggested === 0 ? [] : [t('suggested', { count: suggested })]),
  ];
  return <p className="bar__counts">{counts.join(' · ')}</p>;
}
