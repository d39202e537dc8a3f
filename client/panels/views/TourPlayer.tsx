import { inLanguage } from '@sirkel/graph-schema';
import type { Graph, TourRecord } from '@sirkel/graph-schema';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { focusMap } from '../../components/focusMap.ts';
import { fillScreen, leaveFullScreen, mayFillScreen, useFullScreen } from '../../components/fullScreen.ts';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { useCamera } from '../../state/cameraLink.ts';
import { placeOfView, stopsOf } from '../../state/keptViews.ts';
import type { Stop } from '../../state/keptViews.ts';
import { useAddress, useAddressBar } from '../../state/useAddress.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { KeptText } from './KeptText.tsx';
import { useTourKeys } from './useTourKeys.ts';
import { useSwipe } from './useSwipe.ts';
import './views.css';

export type TourPlayerProps = { readonly graph: Graph };

/** The tour of the address: what is told of each stop, beside the picture of it. */
export default function TourPlayer({ graph }: TourPlayerProps) {
  const bar = useAddressBar();
  const asked = useAddress().place.tour;
  const leave = (): void => {
    leaveFullScreen();
    bar.move({ tour: null }, false);
    requestAnimationFrame(focusMap);
  };
  if (asked === null) return null;
  const tour = graph.tours.get(asked.id);
  return (
    <LateTexts>
      {tour === undefined || (tour.stops ?? []).length === 0 ? (
        <NothingToShow title={tour === undefined ? null : tour.title} onLeave={leave} />
      ) : (
        <Player key={tour.id} graph={graph} tour={tour} stop={asked.stop} onLeave={leave} />
      )}
    </LateTexts>
  );
}

function NothingToShow({
  title,
  onLeave,
}: {
  readonly title: TourRecord['title'] | null;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  return (
    <section className="tour" aria-label={t('play.label')}>
      <div className="tour__told">
        <h1 className="tour__title">{title === null ? t('play.noTour') : inLanguage(title, language)}</h1>
        <p>{t(title === null ? 'play.noTourText' : 'play.empty')}</p>
      </div>
      <div className="tour__buttons">
        <Button onClick={onLeave}>{t('play.toMap')}</Button>
      </div>
    </section>
  );
}

type PlayerProps = {
  readonly graph: Graph;
  readonly tour: TourRecord;
  /** Counted from 1; may be more than there are. */
  readonly stop: number;
  readonly onLeave: () => void;
};

function Player({ graph, tour, stop: asked, onLeave }: PlayerProps) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const bar = useAddressBar();
  const heading = useRef<HTMLHeadingElement>(null);
  const stops = stopsOf(tour, graph);
  const number = Math.min(asked, stops.length);
  const stop = stops[number - 1];
  const turn = (by: number): void => {
    const next = number + by;
    // Each stop is no step of the back button: that leaves the tour.
    if (next >= 1 && next <= stops.length) bar.move({ tour: { id: tour.id, stop: next } }, false);
  };
  useShownStop(tour.id, number, stop);
  useTourKeys({ onTurn: turn, onLeave });
  const swipe = useSwipe(turn);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  if (stop === undefined) return null;
  const title = stop.view === null ? t('play.gone') : inLanguage(stop.view.title, language);
  return (
    <section className="tour" aria-label={t('play.label')} {...swipe}>
      <h1 ref={heading} className="tour__name" tabIndex={-1}>
        {inLanguage(tour.title, language)}
      </h1>
      <div className="tour__told" aria-live="polite" aria-atomic="true" tabIndex={0}>
        <p className="tour__progress">{t('play.progress', { number, all: stops.length })}</p>
        <h2 className="tour__title">{title}</h2>
        {number === 1 ? <KeptText text={tour.text} /> : null}
        <KeptText text={stop.text} />
        {stop.view === null ? <p>{t('play.goneText')}</p> : null}
      </div>
      <div className="tour__buttons">
        <Button variant="secondary" aria-disabled={number === 1} onClick={() => turn(-1)}>
          {t('play.before')}
        </Button>
        <Button aria-disabled={number === stops.length} onClick={() => turn(1)}>
          {t('play.next')}
        </Button>
        <FillScreen />
        <Button className="tour__leave" variant="tertiary" onClick={onLeave}>
          {t('play.leave')}
        </Button>
      </div>
    </section>
  );
}

/** Shows the tour on the whole screen, and gives the screen back; the browser's own key does that too. */
function FillScreen() {
  const { t } = useTranslation('views');
  const isFull = useFullScreen();
  if (!mayFillScreen()) return null;
  return (
    <button
      type="button"
      className="icon-button tour__fill"
      aria-label={t('play.fill')}
      title={t('play.fill')}
      aria-pressed={isFull}
      onClick={isFull ? leaveFullScreen : fillScreen}
    >
      <Icon name="screen" />
    </button>
  );
}

/** Brings what a stop shows onto the screen when one comes to it; what one does there meanwhile stays. */
function useShownStop(tour: string, number: number, stop: Stop | undefined): void {
  const bar = useAddressBar();
  const camera = useCamera();
  const view = stop?.view ?? null;
  const key = `${tour} ${String(number)} ${view === null ? '' : `${view.id} ${String(view.version)}`}`;
  const shown = useRef('');
  useLayoutEffect(() => {
    if (view === null || shown.current === key) return;
    shown.current = key;
    const { place } = bar.current();
    bar.move({ ...placeOfView(view, place), tour: { id: tour, stop: number } }, false);
    camera.look(view.camera ?? null);
  }, [bar, camera, view, key, tour, number]);
}
