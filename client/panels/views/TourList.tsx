import { inLanguage } from '@sirkel/graph-schema';
import type { Graph, TourRecord } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { shortAddress, stopsOf } from '../../state/keptViews.ts';
import { useAddressBar } from '../../state/useAddress.ts';
import { useMap } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { byTitle } from './byTitle.ts';
import { CopyButton } from '../frame/CopyButton.tsx';
import { KeptText } from './KeptText.tsx';
import type { ListProps } from './ViewsTask.ts';

/** The tours of a map by name, each to be begun, shared and changed. */
export function TourList({ graph, mayEdit, onTask, onClose }: ListProps) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const tours = byTitle(graph.tours.values(), language);
  return (
    <section className="kept" aria-labelledby="kept-tours">
      <h3 id="kept-tours">{t('tours.title')}</h3>
      <p className="kept__lead">{t('tours.lead')}</p>
      {mayEdit && graph.views.size > 0 ? (
        <Button
          variant="secondary"
          onClick={() => {
            onTask({ task: 'makeTour' });
          }}
        >
          {t('tours.make')}
        </Button>
      ) : null}
      {tours.length === 0 ? <p>{t(mayEdit && graph.views.size === 0 ? 'tours.needViews' : 'tours.none')}</p> : null}
      <ul className="kept__list">
        {tours.map((tour) => (
          <KeptTour key={tour.id} graph={graph} tour={tour} mayEdit={mayEdit} onTask={onTask} onClose={onClose} />
        ))}
      </ul>
    </section>
  );
}

type KeptTourProps = Omit<ListProps, 'graph'> & { readonly graph: Graph; readonly tour: TourRecord };

function KeptTour({ graph, tour, mayEdit, onTask, onClose }: KeptTourProps) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const { id: map } = useMap();
  const bar = useAddressBar();
  const { id } = tour;
  const title = inLanguage(tour.title, language);
  const stops = stopsOf(tour, graph);
  const gone = stops.filter(({ view }) => view === null).length;
  return (
    <li className="kept__item">
      <div className="kept__head">
        <h4 className="kept__name">{title}</h4>
        <span className="kept__mark">{t('tours.stops', { count: stops.length })}</span>
      </div>
      <KeptText text={tour.text} />
      {gone === 0 ? null : <p className="kept__warning">{t('tours.gone', { count: gone })}</p>}
      <div className="kept__actions">
        {stops.length === 0 ? null : (
          <Button
            variant="secondary"
            aria-label={t('tours.startOf', { title })}
            onClick={() => {
              onClose();
              bar.move({ tour: { id, stop: 1 } }, true);
            }}
          >
            {t('tours.start')}
          </Button>
        )}
        <CopyButton
          label={t('copy')}
          fullLabel={t('copyOf', { title })}
          text={`${globalThis.location.origin}${shortAddress(map, { tour: { id, stop: 1 } })}`}
          done={t('copied')}
        />
        {mayEdit
          ? (['change', 'remove'] as const).map((what) => (
              <button
                key={what}
                type="button"
                className="text-button"
                aria-label={t(`${what}Of`, { title })}
                onClick={() => {
                  onTask({ task: `${what}Tour`, id });
                }}
              >
                {t(what)}
              </button>
            ))
          : null}
      </div>
    </li>
  );
}
