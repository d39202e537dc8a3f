import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressBar } from '../../../state/useAddress.ts';
import type { Road, Roads } from '../../../view/layouts/middle/Roads.ts';
import { Panel } from '../../frame/Panel.tsx';
import './roads.css';

export type RoadsPanelProps = {
  readonly graph: Graph;
  /** Null until they have been found. */
  readonly roads: Roads | null;
  readonly unasked: boolean;
  readonly onClose: () => void;
};

/** All that the picture of people's needs shows, in words: equal to it, for those who rather read or cannot see it. */
export default function RoadsPanel({ graph, roads, unasked, onClose }: RoadsPanelProps) {
  const { t } = useTranslation('roads');
  const found = roads?.roads ?? [];
  const helped = found.filter(({ state }) => state === 'helped').length;
  const others = graph.nodes.size - onRoads(found).size;
  return (
    <Panel side="left" title={t('title')} closeLabel={t('close')} unasked={unasked} onClose={onClose}>
      <div className="roads">
        <p>{t('intro')}</p>
        {roads === null ? null : (
          <>
            <p className="roads__sum">
              {found.length === 0 ? t('none') : t('helped', { helped, count: found.length })}
            </p>
            {roads.ofOne ? <AllNeeds /> : null}
            {found.map((road) => (
              <OneRoad key={road.need} graph={graph} road={road} isAlone={roads.ofOne} />
            ))}
            {others === 0 ? null : <p>{t('others', { count: others })}</p>}
          </>
        )}
        <p>{t('ofMap')}</p>
      </div>
    </Panel>
  );
}

function onRoads(roads: readonly Road[]): ReadonlySet<string> {
  return new Set(
    roads.flatMap(({ need, reached, inTheWay, ends }) => [
      need,
      ...[...reached, ...inTheWay, ...ends].map(({ id }) => id),
    ]),
  );
}

function AllNeeds() {
  const { t } = useTranslation('roads');
  const bar = useAddressBar();
  const { layout } = useAddress().place;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        bar.move({ layout: { ...layout, centre: null } }, true);
      }}
    >
      {t('all')}
    </button>
  );
}

type OneRoadProps = { readonly graph: Graph; readonly road: Road; readonly isAlone: boolean };

function OneRoad({ graph, road, isAlone }: OneRoadProps) {
  const { t } = useTranslation('roads');
  const bar = useAddressBar();
  const { layout } = useAddress().place;
  const reached = road.reached.map(({ id, steps }) => ({ id, note: t('steps', { count: steps }) }));
  const inTheWay = road.inTheWay.map(({ id, why }) => ({ id, note: t(`why.${why}`) }));
  const ends = road.ends.map(({ id, why }) => ({ id, note: t(`end.${why}`) }));
  return (
    <section className="roads__road" data-state={road.state}>
      <h3>
        <Name graph={graph} id={road.need} />
      </h3>
      <p>{t(`state.${road.state}`)}</p>
      <Listed graph={graph} title={t('reached')} entries={reached} />
      <Listed graph={graph} title={t('inTheWay')} entries={inTheWay} />
      <Listed graph={graph} title={t('ends')} entries={ends} />
      {isAlone ? null : (
        <button
          type="button"
          className="text-button"
          aria-label={`${t('from')}: ${graph.nodes.get(road.need)?.name ?? ''}`}
          onClick={() => {
            bar.move({ layout: { ...layout, centre: road.need } }, true);
          }}
        >
          {t('from')}
        </button>
      )}
    </section>
  );
}

type ListedProps = {
  readonly graph: Graph;
  readonly title: string;
  readonly entries: readonly { readonly id: string; readonly note: string }[];
};

function Listed({ graph, title, entries }: ListedProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {entries.map(({ id, note }) => (
          <li key={id}>
            <Name graph={graph} id={id} /> <span className="roads__note">{note}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Name({ graph, id }: { readonly graph: Graph; readonly id: string }) {
  const bar = useAddressBar();
  return (
    <button
      type="button"
      className="roads__name"
      onClick={() => {
        bar.move({ selected: id }, true);
      }}
    >
      {graph.nodes.get(id)?.name ?? id}
    </button>
  );
}
