import { inLanguage } from '@sirkel/graph-schema';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Icon } from '../components/Icon.tsx';
import { Loading } from '../components/Loading.tsx';
import { Message } from '../components/Message.tsx';
import { mapsQuery } from '../graphql/operations.ts';
import { readListedMap } from '../graphql/readMap.ts';
import type { ListedMap } from '../graphql/readMap.ts';
import { useLanguage } from '../state/usePreferences.ts';
import { NewMap } from './maps/NewMap.tsx';
import { PageLink } from './PageLink.tsx';
import { useAnswer } from './useAnswer.ts';
import { useErrorText } from './useErrorText.tsx';

/** The maps of this server. */
export function MapList() {
  const { t } = useTranslation('start');
  return (
    <section className="maps" aria-labelledby="maps">
      <div className="maps__head">
        <h2 id="maps" className="section-title">
          {t('maps.title')}
        </h2>
        <NewMap />
      </div>
      <Maps />
    </section>
  );
}

function Maps() {
  const { t } = useTranslation(['start', 'page']);
  const { answer, again, refresh } = useAnswer(mapsQuery, {});
  // Others make maps and fill them while this page stands in a tab behind.
  useEffect(() => {
    window.addEventListener('focus', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
    };
  }, [refresh]);
  const errorText = useErrorText();
  if (answer.state === 'asking') return <Loading text={t('start:maps.loading')} />;
  if (answer.state === 'failed') {
    const { text, detail } = errorText(answer.error);
    const action = <Button onClick={again}>{t('page:tryAgain')}</Button>;
    return <Message title={t('start:maps.failed')} text={text} detail={detail} action={action} urgent />;
  }
  const maps = answer.data.maps.map(readListedMap);
  if (maps.length === 0) return <p className="maps__empty">{t('start:maps.empty')}</p>;
  return (
    <ul className="maps__list">
      {maps.map((map) => (
        <li key={map.id}>
          <MapCard map={map} />
        </li>
      ))}
    </ul>
  );
}

function MapCard({ map: { id, settings, ...size } }: { readonly map: ListedMap }) {
  const { t } = useTranslation('start');
  const language = useLanguage();
  return (
    <PageLink to={{ page: 'map', map: id }} className="map-card">
      <span className="map-card__region">
        {settings.region}
        {settings.invented === true ? <span className="ds-tag map-card__tag">{t('maps.invented')}</span> : null}
      </span>
      <span className="map-card__title">{inLanguage(settings.title, language)}</span>
      {settings.description === undefined ? null : (
        <span className="map-card__text">{inLanguage(settings.description, language)}</span>
      )}
      <span className="map-card__counts">
        <MapSize {...size} />
        <span className="map-card__open">
          {t('maps.open')} <Icon name="arrow" />
        </span>
      </span>
    </PageLink>
  );
}

/** How much is on a map. Only ties that are there are told as ties, as everywhere else; the others are told beside. */
function MapSize({ nodeCount, relationCount, relationsInForce }: Omit<ListedMap, 'id' | 'settings'>) {
  const { t } = useTranslation('start');
  const others = relationCount - relationsInForce;
  const said = [
    t('maps.nodes', { count: nodeCount }),
    t('maps.relations', { count: relationsInForce }),
    ...(others === 0 ? [] : [t('maps.otherRelations', { count: others })]),
  ];
  return <span>{said.join(' · ')}</span>;
}
