import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { LateTexts } from '../../../i18n/LateTexts.tsx';
import { localesOf } from '../../../i18n/localesOf.ts';
import { useLanguage } from '../../../state/usePreferences.ts';
import { WhenTold } from '../../frame/Told.tsx';
import type { Told } from '../../frame/Told.tsx';
import { MethodNote } from '../../gaps/MethodNote.tsx';
import { TakeList } from '../../gaps/TakeAway.tsx';
import type { Roads } from './RouteAnswers.ts';

export type RoadListProps = {
  readonly graph: Graph;
  readonly told: Told<Roads>;
  /** Begins at a need. */
  readonly onNeed: (id: string) => void;
};

/** How far help has to come to each need of people: a beginning for whoever has none. */
export function RoadList({ graph, told, onNeed }: RoadListProps) {
  return (
    <LateTexts>
      <WhenTold told={told}>{(roads) => <Roads graph={graph} roads={roads} onNeed={onNeed} />}</WhenTold>
    </LateTexts>
  );
}

type RoadsProps = Pick<RoadListProps, 'graph' | 'onNeed'> & { readonly roads: Roads };

function Roads({ graph, roads, onNeed }: RoadsProps) {
  const { t } = useTranslation('routes');
  const language = useLanguage();
  const number = new Intl.NumberFormat(localesOf(language), { maximumFractionDigits: 1 });
  const count = roads.roads.length;
  if (count === 0) return null;
  const figures = (key: 'rings' | 'handOffs', mean: number | null, most: number | null): string =>
    mean === null || most === null ? '' : t(`roads.${key}`, { mean: number.format(mean), most: number.format(most) });
  return (
    <section>
      <h3>{t('roads.title')}</h3>
      <p>
        {t('roads.reached', { reached: count - roads.unreachable, count })}{' '}
        {figures('rings', roads.meanRings, roads.mostRings)}{' '}
        {figures('handOffs', roads.meanHandOffs, roads.mostHandOffs)}
      </p>
      <p className="quiet">{t('roads.choose')}</p>
      <ul className="route__needs">
        {roads.roads.map((road) => (
          <li key={road.need}>
            <button type="button" className="text-button" onClick={() => onNeed(road.need)}>
              {graph.nodes.get(road.need)?.name ?? road.need}
            </button>{' '}
            <span className="quiet">
              {road.handOffs === null
                ? t('roads.nothing')
                : [
                    t('handOffs', { count: road.handOffs }),
                    ...(road.ringsCrossed === null ? [] : [t('rings', { count: road.ringsCrossed })]),
                  ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <MethodNote summary={t('how')} method={roads.method} />
      <TakeList list="roads" />
    </section>
  );
}
