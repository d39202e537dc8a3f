import { nodeKind } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { SwitchRow } from '../../../components/SwitchRow.tsx';
import { useLanguage } from '../../../state/usePreferences.ts';
import { TakeList } from '../TakeAway.tsx';
import type { Indicator, Indicators } from './Figures.ts';
import { IndicatorEntry } from './IndicatorEntry.tsx';

export type IndicatorListProps = {
  readonly data: Indicators;
  readonly withGroups: boolean;
  readonly onWithGroups: (withGroups: boolean) => void;
  readonly onShow: (ids: readonly string[]) => void;
};

type Id = Indicator['id'];

const groups = ['answered', 'size', 'whole', 'actors'] as const;
type Group = (typeof groups)[number];

const idsIn: Readonly<Record<Group, readonly Id[]>> = {
  answered: ['needsMet', 'coverage'],
  size: ['entries', 'ties'],
  whole: ['pieces', 'largestPiece', 'untied', 'fragmentation', 'meanDistance', 'longestDistance', 'density'],
  actors: ['actors', 'communityCount', 'ringAssortativity', 'sectorAssortativity'],
};

/** What only those look for who know the measure; it stands below, with the rest of theirs. */
export const forResearchers: readonly Id[] = [
  'distanceFragmentation',
  'actorDensity',
  'coreDepth',
  'modularity',
  'ringOutwardness',
  'sectorOutwardness',
];

/** The numbers of a whole map, in groups, what people need first. */
export function IndicatorList(props: IndicatorListProps) {
  const { t } = useTranslation('figures');
  const { data, onShow } = props;
  return groups.map((group) => (
    <section key={group} className="figures__group">
      <h3>{t(`groups.${group}`)}</h3>
      {group === 'size' ? <Kinds kinds={data.kinds} /> : null}
      {group === 'actors' ? <WithGroups {...props} /> : null}
      <IndicatorEntries data={data} ids={idsIn[group]} onShow={onShow} />
      {group === 'actors' ? <Communities {...props} /> : null}
    </section>
  ));
}

export type IndicatorEntriesProps = Pick<IndicatorListProps, 'data' | 'onShow'> & { readonly ids: readonly Id[] };

/** Some of the numbers, in the order that is given. */
export function IndicatorEntries({ data, ids, onShow }: IndicatorEntriesProps) {
  return (
    <ul className="figures__list">
      {ids.flatMap((wanted) => {
        const indicator = data.indicators.find(({ id }) => id === wanted);
        if (indicator === undefined) return [];
        return [<IndicatorEntry key={wanted} indicator={indicator} cursor={data.cursor} onShow={onShow} />];
      })}
    </ul>
  );
}

function Kinds({ kinds }: Pick<Indicators, 'kinds'>) {
  const language = useLanguage();
  return (
    <ul className="figures__kinds">
      {kinds
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <li key={kind}>
            {nodeKind(kind).plural[language]}: <strong>{count}</strong>
          </li>
        ))}
    </ul>
  );
}

function WithGroups({ data, withGroups, onWithGroups }: IndicatorListProps) {
  const { t } = useTranslation('figures');
  const out = data.indicators.find(({ id }) => id === 'actors')?.method.leftOut?.groups ?? 0;
  return (
    <>
      <SwitchRow label={t('withGroups')} isOn={withGroups} onChange={onWithGroups} />
      {out === 0 ? null : <p className="quiet">{t('groupsOut', { count: out })}</p>}
    </>
  );
}

function Communities({ data: { communities, indicators }, withGroups, onShow }: IndicatorListProps) {
  const { t } = useTranslation(['figures', 'gaps']);
  const language = useLanguage();
  // Where there are too few ties for a pattern there is none to show.
  if (communities.length === 0 || indicators.find(({ id }) => id === 'communityCount')?.value === null) return null;
  return (
    <div className="figures__communities">
      <h4>{t('communities')}</h4>
      <ul>
        {communities.map(({ central, name, members }) => {
          const said = t('community', { name: name[language] ?? name.nb, count: members.length });
          return (
            <li key={central}>
              {said}{' '}
              <button
                type="button"
                className="text-button"
                aria-label={t('gaps:showOnMapOf', { sentence: said })}
                onClick={() => {
                  onShow(members);
                }}
              >
                {t('gaps:showOnMap')}
              </button>
            </li>
          );
        })}
      </ul>
      <TakeList list="communities" withGroups={withGroups} />
    </div>
  );
}
