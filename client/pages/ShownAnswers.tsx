import type { Graph } from '@sirkel/graph-schema';
import { needsQuery, recommendationsQuery } from '../graphql/answerOperations.ts';
import { WhenTold } from '../panels/frame/Told.tsx';
import { NeedSection } from '../panels/gaps/answers/NeedSection.tsx';
import { RecommendationSection } from '../panels/gaps/answers/RecommendationSection.tsx';
import { noRoute } from '../state/routePlace.ts';
import { useAddressBar } from '../state/useAddress.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { Renewed } from './Renewed.tsx';
import { useAnswer } from './useAnswer.ts';
import { useRenewal } from './useRenewal.ts';
import { useTold } from './useTold.tsx';

export type ShownAnswersProps = {
  readonly graph: Graph;
  readonly onShow: (ids: readonly string[], meant: string) => void;
  readonly onSelect: (id: string) => void;
};

/** What meets people's needs, and where recommendations stand, asked of the server and asked again when the map changes. */
export function ShownAnswers({ graph, onShow, onSelect }: ShownAnswersProps) {
  const { id: map } = useMap();
  const bar = useAddressBar();
  const needs = useAnswer(needsQuery, { map });
  const recommendations = useAnswer(recommendationsQuery, { map });
  const areOld =
    (needs.answer.state === 'answered' && needs.answer.data.needs.isOld) ||
    (recommendations.answer.state === 'answered' && recommendations.answer.data.recommendations.isOld);
  const isOld = useRenewal(useMapSnapshot().version, [needs, recommendations], areOld);
  const told = useTold();
  return (
    <>
      <Renewed isOld={isOld} />
      <WhenTold told={told(needs, (data) => data.needs)}>
        {(answered) => (
          <NeedSection
            graph={graph}
            needs={answered}
            onShow={onShow}
            onSelect={onSelect}
            onWay={(from) => {
              const sought = {
                view: 'try',
                part: null,
                route: { ...noRoute, from },
                shown: [],
                selected: null,
              } as const;
              bar.move(sought, true);
            }}
          />
        )}
      </WhenTold>
      <WhenTold told={told(recommendations, (data) => data.recommendations)}>
        {(answered) => (
          <RecommendationSection graph={graph} recommendations={answered} onShow={onShow} onSelect={onSelect} />
        )}
      </WhenTold>
    </>
  );
}
