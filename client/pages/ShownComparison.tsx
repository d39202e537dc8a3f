import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { compareQuery } from '../graphql/figureOperations.ts';
import type { CompareQueryVariables } from '../graphql/generated/operations.ts';
import { mapsQuery } from '../graphql/operations.ts';
import { WhenTold } from '../panels/frame/Told.tsx';
import { CompareForm } from '../panels/gaps/figures/CompareForm.tsx';
import { ComparisonResult } from '../panels/gaps/figures/ComparisonResult.tsx';
import { dateText } from '../panels/gaps/figures/useFigureText.ts';
import { compareText } from '../state/comparePlace.ts';
import type { ComparedWith } from '../state/comparePlace.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useLanguage } from '../state/usePreferences.ts';
import { Renewed } from './Renewed.tsx';
import { useAnswer } from './useAnswer.ts';
import { useRenewal } from './useRenewal.ts';
import { useTold } from './useTold.tsx';

export type ShownComparisonProps = {
  readonly graph: Graph;
  /** The first day of which something is known, or its month; null while that is not known. */
  readonly firstDay: string | null;
  /** Whether groups and roles take part among the actors. */
  readonly withGroups: boolean;
  readonly onShow: (ids: readonly string[]) => void;
};

/** Holds the map as it is against how it was, or against another map. */
export function ShownComparison({ graph, firstDay, withGroups, onShow }: ShownComparisonProps) {
  const { t } = useTranslation('compare');
  const { id: map } = useMap();
  const maps = useAnswer(mapsQuery, {});
  const bar = useAddressBar();
  const { compared } = useAddress().place;
  const others = maps.answer.state === 'answered' ? maps.answer.data.maps.filter(({ id }) => id !== map) : [];
  return (
    <section className="figures__group">
      <h3>{t('title')}</h3>
      <p className="quiet figures__text">{t('text')}</p>
      <CompareForm
        graph={graph}
        maps={others}
        from={firstDay?.length === 'YYYY-MM'.length ? `${firstDay}-01` : firstDay}
        today={new Date().toISOString().slice(0, 10)}
        compared={compared}
        onCompare={(chosen, isTyped) => {
          // While a day is typed, others come by that nobody would want to come back to.
          bar.move({ compared: chosen }, !isTyped || compared === null);
        }}
      />
      {compared === null ? null : (
        <Compared
          key={compareText(compared)}
          graph={graph}
          compared={compared}
          firstDay={firstDay}
          withGroups={withGroups}
          onShow={onShow}
        />
      )}
    </section>
  );
}

function Compared({
  graph,
  compared,
  firstDay,
  withGroups,
  onShow,
}: ShownComparisonProps & { readonly compared: ComparedWith }) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const { id: map } = useMap();
  const { a, b } = momentsOf(map, compared);
  const comparison = useAnswer(compareQuery, { a, b, withGroups });
  const isOld = useRenewal(useMapSnapshot().version, [comparison]);
  const told = useTold();
  const { answer } = comparison;
  // What one can mend oneself is said in words of its own.
  if (answer.state === 'failed' && answer.error.code === 'INVALID') {
    const isDay = 'date' in compared;
    return <p role="alert">{isDay ? t('badDate', { from: dateText(firstDay ?? '', language) }) : t('notBegun')}</p>;
  }
  if (answer.state === 'failed' && answer.error.code === 'TOO_LARGE') return <p role="alert">{t('tooFar')}</p>;
  return (
    <>
      <p className="visually-hidden" role="status">
        {answer.state === 'answered' && !answer.isOfBefore ? t('done') : ''}
      </p>
      <Renewed isOld={isOld} />
      <WhenTold told={told(comparison, (data) => data.compare)}>
        {(data) => (
          <ComparisonResult graph={graph} compared={compared} data={data} withGroups={withGroups} onShow={onShow} />
        )}
      </WhenTold>
    </>
  );
}

function momentsOf(map: string, compared: ComparedWith): Pick<CompareQueryVariables, 'a' | 'b'> {
  if ('map' in compared) return { a: compared, b: { map } };
  if ('before' in compared) return { a: { map, ...compared }, b: { map } };
  const { date, until } = compared;
  return { a: { map, date }, b: until === undefined ? { map } : { map, date: until } };
}
