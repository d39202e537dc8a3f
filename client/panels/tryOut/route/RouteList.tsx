import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { LateTexts } from '../../../i18n/LateTexts.tsx';
import { useLanguage } from '../../../state/usePreferences.ts';
import { listText } from '../../details/Reading.ts';
import { WhenTold } from '../../frame/Told.tsx';
import type { Told } from '../../frame/Told.tsx';
import { MethodNote } from '../../gaps/MethodNote.tsx';
import { TakeList, type TakeListProps } from '../../gaps/TakeAway.tsx';
import type { Route, Routes } from './RouteAnswers.ts';

export type RouteListProps = {
  readonly graph: Graph;
  readonly told: Told<Routes>;
  /** What was asked, for whoever takes the list away. */
  readonly asked: Pick<TakeListProps, 'withGroups' | 'question'>;
  /** Whether the map has changed since, and the ways are being worked out anew. */
  readonly isOld: boolean;
  /** Asks for more ways; absent where as many as can be are asked for. */
  readonly onMore: (() => void) | undefined;
  /** Shows nodes and relations on the map. */
  readonly onShow: (ids: readonly string[]) => void;
  /** Opens a node where one is. */
  readonly onSelect: (id: string) => void;
};

/** The ways that were found, as sentences, and after them whom all of them pass; or why there is none. */
export function RouteList(props: RouteListProps) {
  const { told, isOld } = props;
  return (
    <LateTexts>
      <Renewed isOld={isOld} />
      <WhenTold told={told}>
        {(routes) =>
          routes.none === null ? <Found {...props} routes={routes} /> : <None {...props} routes={routes} />
        }
      </WhenTold>
    </LateTexts>
  );
}

function Renewed({ isOld }: Pick<RouteListProps, 'isOld'>) {
  const { t } = useTranslation('routes');
  return (
    <p className="quiet" role="status">
      {isOld ? t('renewed') : ''}
    </p>
  );
}

type ToldProps = RouteListProps & { readonly routes: Routes };

function Found({
  graph,
  asked,
  routes: { routes, more, passing, method, withGroups },
  onMore,
  onShow,
  onSelect,
}: ToldProps) {
  const { t } = useTranslation('routes');
  const say = useSay();
  return (
    <>
      <h3>{t('found', { count: routes.length })}</h3>
      {routes.some(({ throughGroups }) => throughGroups.length > 0) ? (
        <p className="quiet route__groups">{t('groupsIn')}</p>
      ) : null}
      <ol className="route__ways">
        {routes.map((route) => (
          <li key={route.relations.join()} className="finding">
            <Way graph={graph} route={route} onShow={onShow} />
          </li>
        ))}
      </ol>
      {more ? <More count={routes.length} onMore={onMore} /> : null}
      {passing === null ? null : (
        <section className="route__passing">
          <h3>{t('between')}</h3>
          <p>{say(passing.sentence)}</p>
          <div className="names">
            {passing.gateways.map((id) => (
              <button key={id} type="button" className="text-button" onClick={() => onSelect(id)}>
                {graph.nodes.get(id)?.name ?? id}
              </button>
            ))}
          </div>
        </section>
      )}
      {withGroups || (method.leftOut?.groups ?? 0) === 0 ? null : (
        <p className="quiet">{t('groupsOut', { count: method.leftOut?.groups ?? 0 })}</p>
      )}
      <How method={method} />
      <TakeList list="routes" {...asked} />
    </>
  );
}

/** A text of the map in the reader's language. */
function useSay(): (text: { readonly nb: string; readonly nn?: string | null; readonly en?: string | null }) => string {
  const language = useLanguage();
  return (text) => text[language] ?? text.nb;
}

function More({ count, onMore }: { readonly count: number } & Pick<RouteListProps, 'onMore'>) {
  const { t } = useTranslation('routes');
  if (onMore === undefined) return <p className="quiet">{t('most', { count })}</p>;
  return (
    <p className="route__more">
      {t('more')}{' '}
      <Button
        variant="secondary"
        onClick={({ currentTarget }) => {
          // The button will be gone.
          currentTarget.closest<HTMLElement>('.route__answer')?.focus({ preventScroll: true });
          onMore();
        }}
      >
        {t('showMore')}
      </Button>
    </p>
  );
}

type WayProps = Pick<RouteListProps, 'graph' | 'onShow'> & { readonly route: Route };

function Way({ graph, route, onShow }: WayProps) {
  const { t } = useTranslation('routes');
  const language = useLanguage();
  const sentence = useSay()(route.sentence);
  const groups = route.throughGroups.map((id) => graph.nodes.get(id)?.name ?? id);
  return (
    <>
      <p className="finding__sentence">{sentence}</p>
      <p className="finding__marks">
        <span>{t('steps', { count: route.nodes.length - 1 })}</span>
        <span>{t('handOffs', { count: route.handOffs })}</span>
        {route.ringsCrossed === null ? null : <span>{t('rings', { count: route.ringsCrossed })}</span>}
      </p>
      {groups.length === 0 ? null : (
        <p className="quiet route__through">{t('through', { names: listText(groups, language) })}</p>
      )}
      <ShowOnMap sentence={sentence} ids={[...route.nodes, ...route.relations]} onShow={onShow} />
    </>
  );
}

type ShowOnMapProps = Pick<RouteListProps, 'onShow'> & { readonly sentence: string; readonly ids: readonly string[] };

function ShowOnMap({ sentence, ids, onShow }: ShowOnMapProps) {
  const { t } = useTranslation('gaps');
  return (
    <div className="finding__tools">
      <button
        type="button"
        className="text-button finding__show"
        aria-label={t('showOnMapOf', { sentence })}
        onClick={() => onShow(ids)}
      >
        {t('showOnMap')}
        <Icon name="arrow" />
      </button>
    </div>
  );
}

function None({ asked, routes: { none, method, withGroups }, onShow }: ToldProps) {
  const { t } = useTranslation('routes');
  const say = useSay();
  if (none === null) return null;
  return (
    <>
      <h3>{t('none')}</h3>
      <p className="route__none">{say(none.sentence)}</p>
      {none.openings.length === 0 ? null : (
        <>
          <h3>{t('openings')}</h3>
          <ul className="route__ways">
            {none.openings.map(({ reason, sentence, route }) => (
              <li key={reason} className="finding">
                <p className="finding__sentence">{say(sentence)}</p>
                <ShowOnMap sentence={say(sentence)} ids={[...route.nodes, ...route.relations]} onShow={onShow} />
              </li>
            ))}
          </ul>
        </>
      )}
      {withGroups || (method.leftOut?.groups ?? 0) === 0 ? null : (
        <p className="quiet">{t('groupsOut', { count: method.leftOut?.groups ?? 0 })}</p>
      )}
      <How method={method} />
      <TakeList list="routes" {...asked} />
    </>
  );
}

function How({ method }: Pick<Routes, 'method'>) {
  const { t } = useTranslation('routes');
  return (
    <MethodNote summary={t('how')} method={method}>
      <p>{t('handOff')}</p>
    </MethodNote>
  );
}
