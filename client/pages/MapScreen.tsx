import { inLanguage } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Loading } from '../components/Loading.tsx';
import { Message } from '../components/Message.tsx';
import { SkipLink } from '../components/SkipLink.tsx';
import { Spoken } from '../components/Spoken.tsx';
import { tabId } from '../components/ViewTabs.tsx';
import type { Connection } from '../feed/Connection.ts';
import type { RequestError } from '../graphql/RequestError.ts';
import { FirstSteps } from '../panels/firstSteps/FirstSteps.tsx';
import { useAddress } from '../state/useAddress.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useLanguage } from '../state/usePreferences.ts';
import { bigScreenPart } from './bigScreenPart.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { HelpPlace } from './HelpPlace.tsx';
import { LateTour } from './LateTour.tsx';
import { LateNews } from './LateNews.tsx';
import { LateView } from './LateView.tsx';
import { MapBar } from './MapBar.tsx';
import { mapPanel } from './mapPanel.ts';
import { useTitle } from './PageFrame.tsx';
import { PageLink } from './PageLink.tsx';
import { RefusedChanges } from './RefusedChanges.tsx';
import { useServices } from './Services.ts';
import { SelectedDetails } from './SelectedDetails.tsx';
import { ShownMap } from './ShownMap.tsx';
import { SpokenChanges } from './SpokenChanges.tsx';
import { SpokenChosen } from './SpokenChosen.tsx';
import { SpokenGathered } from './SpokenGathered.tsx';
import { useErrorText } from './useErrorText.tsx';
import { useKeptPlace } from './useKeptPlace.ts';
import { useKeptView } from './useKeptView.ts';
import { useLivePlace } from './useLivePlace.ts';
import { useMapView } from './useMapView.ts';
import { useSpareTime } from './useSpareTime.ts';
import { useUndoKeys } from './useUndoKeys.ts';

const nothingHit: ReadonlySet<string> = new Set();

/** The map page: a bar, and the map itself filling the rest. Panels lie over the map and never shrink it. */
export function MapScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { graph, connection } = useMapSnapshot();
  const title =
    graph?.settings === null || graph?.settings === undefined ? '' : inLanguage(graph.settings.title, language);
  const hiding = hidingError(connection, graph);
  const [hits, setHits] = useState(nothingHit);
  const onHits = useCallback((ids: readonly string[]) => {
    setHits(ids.length === 0 ? nothingHit : new Set(ids));
  }, []);
  const isTouring = useAddress().place.tour !== null && graph !== null && hiding === null;
  useKeptView(graph);
  useLivePlace(graph);
  useTitle(title);
  useUndoKeys();
  useSpareTime(graph !== null && connection.state === 'live');
  const { bigScreen } = useAddress().place.layout;
  const [view] = useMapView();
  if (bigScreen && view === 'circle' && graph !== null && hiding === null) {
    return (
      <>
        <LateView graph={graph} part={bigScreenPart} />
        <SpokenChanges />
      </>
    );
  }
  return (
    <div className={isTouring ? 'map-page map-page--touring' : 'map-page'}>
      <SkipLink to="content" text={t('skip')} />
      {isTouring ? null : <MapBar graph={hiding === null ? graph : null} title={title} onHits={onHits} />}
      <ConnectionBanner />
      <main id="content" className="map-page__main" tabIndex={-1}>
        {hiding === null ? <Shown graph={graph} hits={hits} /> : <Failed error={hiding} />}
        {isTouring ? <LateTour graph={graph} /> : null}
        {graph === null || hiding !== null || isTouring ? null : (
          <>
            <HelpPlace graph={graph} />
            <SelectedDetails graph={graph} />
            <SpokenGathered graph={graph} />
          </>
        )}
        <RefusedChanges />
      </main>
      <SpokenChanges />
      <SpokenChosen />
      <Spoken />
      <LateNews />
    </div>
  );
}

// A map that is on the screen stays there, except when it has been removed: the banner says what is wrong.
function hidingError(connection: Connection, graph: Graph | null): RequestError | null {
  if (connection.state !== 'failed') return null;
  return graph === null || connection.error.code === 'NOT_FOUND' ? connection.error : null;
}

function Shown({ graph, hits }: { readonly graph: Graph | null; readonly hits: ReadonlySet<string> }) {
  const { t } = useTranslation('map');
  const [view] = useMapView();
  const { remembered } = useServices();
  const { part, finding, tour } = useAddress().place;
  const kept = useKeptPlace({ view, part: part === 'route' ? '' : (part ?? ''), isLed: finding !== null });
  if (graph === null) {
    return (
      <>
        <h1 className="visually-hidden">Sirkel</h1>
        <Loading text={t('loading')} />
      </>
    );
  }
  // Above the list, over the picture; elsewhere it would lie over numbers, which say by themselves that there is nothing.
  const firstSteps = <FirstSteps graph={graph} remembered={remembered} />;
  return (
    <div
      id={mapPanel}
      className="map-page__panel"
      tabIndex={-1}
      {...(tour === null ? { role: 'tabpanel', 'aria-labelledby': tabId(mapPanel, view) } : {})}
      {...kept}
    >
      {view === 'list' ? firstSteps : null}
      <ShownMap graph={graph} hits={hits} />
      {view === 'circle' ? firstSteps : null}
    </div>
  );
}

function Failed({ error }: { readonly error: RequestError }) {
  const { t } = useTranslation(['map', 'page']);
  const { store } = useMap();
  const { text, detail } = useErrorText()(error);
  const known = { NOT_FOUND: t('map:failed.notFound'), TOO_LARGE: t('map:failed.tooLarge') } as const;
  const missing = error.code === 'NOT_FOUND';
  return (
    <Message
      level={1}
      title={t('map:failed.title')}
      text={error.code === 'NOT_FOUND' || error.code === 'TOO_LARGE' ? known[error.code] : text}
      detail={missing ? undefined : detail}
      urgent
      action={
        missing ? (
          <PageLink to={{ page: 'start' }} className="ds-button">
            {t('page:toStart')}
          </PageLink>
        ) : (
          <Button onClick={store.reload}>{t('page:tryAgain')}</Button>
        )
      }
    />
  );
}
