import { nbCollator } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { listText } from '../../details/Reading.ts';
import { MethodNote } from '../MethodNote.tsx';
import { TakeList } from '../TakeAway.tsx';
import type { Recommendation, Recommendations } from './Answers.ts';
import { ChosenList } from './ChosenList.tsx';
import type { Placed } from './places.ts';
import { RecommendationCard } from './RecommendationCard.tsx';
import './answers.css';

export type RecommendationSectionProps = {
  readonly graph: Graph;
  readonly recommendations: Recommendations;
  readonly onShow: (ids: readonly string[], meant: string) => void;
  readonly onSelect: (id: string) => void;
};

const states = ['fulfilled', 'underWay', 'stopped', 'proposed'] as const;

/** Where recommendations stand: how many in words, and each with what fulfils it and who is responsible. */
export function RecommendationSection({ graph, recommendations, onShow, onSelect }: RecommendationSectionProps) {
  const { t } = useTranslation(['recommendations', 'gaps']);
  const title = useId();
  const items = useMemo(() => inOrder(graph, recommendations), [graph, recommendations]);
  const which = [
    ...states.map((state) => ({ id: state, label: t(`states.${state}`), fits: (one: Item) => one.state === state })),
    { id: 'late', label: t('which.late'), fits: (one: Item) => one.isLate === true },
    { id: 'nobody', label: t('which.nobody'), fits: isNobodys },
    { id: 'alone', label: t('which.alone'), fits: (one: Item) => one.isAlone },
  ];
  return (
    <section className="answers" aria-labelledby={title}>
      <h3 id={title}>{t('title')}</h3>
      <Summary recommendations={recommendations} />
      {items.length === 0 ? null : (
        <ChosenList
          items={items}
          which={which}
          words={{ label: t('which.label'), all: t('which.all') }}
          placed={(one) => placedOf(graph, one)}
        >
          {(one) => <RecommendationCard graph={graph} recommendation={one} onShow={onShow} onSelect={onSelect} />}
        </ChosenList>
      )}
      <MethodNote summary={t('gaps:how')} method={recommendations.method} />
      <TakeList list="recommendations" />
    </section>
  );
}

type Item = Recommendation & { readonly id: string };

const isNobodys = ({ responsible, proposedResponsible }: Recommendation): boolean =>
  responsible.length + proposedResponsible.length === 0;

/** By state, what is late first, then by name. */
function inOrder(graph: Graph, { recommendations }: Recommendations): readonly Item[] {
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? id;
  return recommendations
    .map((one) => ({ ...one, id: one.measure }))
    .sort(
      (a, b) =>
        states.indexOf(a.state) - states.indexOf(b.state) ||
        Number(b.isLate ?? false) - Number(a.isLate ?? false) ||
        nbCollator.compare(nameOf(a.id), nameOf(b.id)),
    );
}

function placedOf(graph: Graph, { measure, municipalities, fulfilledIn }: Recommendation): Placed {
  return { municipalities, scope: graph.nodes.get(measure)?.scope ?? null, alsoIn: fulfilledIn };
}

function Summary({
  recommendations: { counts, recommendations },
}: Pick<RecommendationSectionProps, 'recommendations'>) {
  const { t } = useTranslation('recommendations');
  const language = useLanguage();
  if (recommendations.length === 0) return <p>{t('none')}</p>;
  const parts = counts.filter(({ count }) => count > 0).map(({ state, count }) => t(`parts.${state}`, { count }));
  const alone = recommendations.filter(({ isAlone }) => isAlone).length;
  return (
    <p>
      {t('summary', { count: recommendations.length, parts: listText(parts, language) })}{' '}
      {recommendations.some(({ fulfilledBy }) => fulfilledBy.length > 0) ? t('where') : ''}{' '}
      {alone === 0 ? '' : t('alone', { count: alone })}
    </p>
  );
}
