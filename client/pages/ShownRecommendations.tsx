import type { Graph } from '@sirkel/graph-schema';
import { recommendationsQuery } from '../graphql/answerOperations.ts';
import { WhenTold } from '../panels/frame/Told.tsx';
import { RecommendationSection } from '../panels/gaps/answers/RecommendationSection.tsx';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useAnswer } from './useAnswer.ts';
import { useRenewal } from './useRenewal.ts';
import { useTold } from './useTold.tsx';

export type ShownRecommendationsProps = {
  readonly graph: Graph;
  readonly onShow: (ids: readonly string[], meant: string) => void;
  readonly onSelect: (id: string) => void;
};

/** Where recommendations stand, asked of the server and asked again when the map changes, as is told above the findings. */
export function ShownRecommendations({ graph, onShow, onSelect }: ShownRecommendationsProps) {
  const { id: map } = useMap();
  const recommendations = useAnswer(recommendationsQuery, { map });
  const { answer } = recommendations;
  const areOld = answer.state === 'answered' && answer.data.recommendations.isOld;
  useRenewal(useMapSnapshot().version, [recommendations], areOld);
  const told = useTold();
  return (
    <WhenTold told={told(recommendations, (data) => data.recommendations)}>
      {(answered) => (
        <RecommendationSection graph={graph} recommendations={answered} onShow={onShow} onSelect={onSelect} />
      )}
    </WhenTold>
  );
}
