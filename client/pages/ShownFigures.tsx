import type { Graph } from '@sirkel/graph-schema';
import { useState } from 'react';
import { indicatorsQuery, overTimeQuery, researchQuery } from '../graphql/figureOperations.ts';
import { WhenTold } from '../panels/frame/Told.tsx';
import { FiguresView } from '../panels/gaps/figures/FiguresView.tsx';
import { ResearchTables } from '../panels/gaps/figures/ResearchTables.tsx';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { Renewed } from './Renewed.tsx';
import { ShownComparison } from './ShownComparison.tsx';
import { useAnswer } from './useAnswer.ts';
import { useRenewal } from './useRenewal.ts';
import { useTold } from './useTold.tsx';

export type ShownFiguresProps = {
  readonly graph: Graph;
  /** Shows nodes and relations on the map. */
  readonly onShow: (ids: readonly string[]) => void;
};

const MOST_ACTORS = 50;

/** The numbers of the map, asked of the server and asked again when the map has changed. */
export default function ShownFigures({ graph, onShow }: ShownFiguresProps) {
  const { id: map } = useMap();
  const [withGroups, setWithGroups] = useState(false);
  const indicators = useAnswer(indicatorsQuery, { map, withGroups });
  const overTime = useAnswer(overTimeQuery, { map });
  const isOld = useRenewal(useMapSnapshot().version, [indicators, overTime]);
  const told = useTold();
  const firstDay =
    overTime.answer.state === 'answered' ? (overTime.answer.data.overTime.registered.points[0]?.date ?? null) : null;
  return (
    <>
      <Renewed isOld={isOld} />
      <FiguresView
        indicators={told(indicators, (data) => data.indicators)}
        overTime={told(overTime, (data) => data.overTime)}
        withGroups={withGroups}
        onWithGroups={setWithGroups}
        comparison={<ShownComparison graph={graph} firstDay={firstDay} withGroups={withGroups} onShow={onShow} />}
        research={() => <ShownResearch graph={graph} withGroups={withGroups} />}
        onShow={onShow}
      />
    </>
  );
}

function ShownResearch({ graph, withGroups }: Pick<ShownFiguresProps, 'graph'> & { readonly withGroups: boolean }) {
  const { id: map } = useMap();
  const research = useAnswer(researchQuery, { map, first: MOST_ACTORS, withGroups });
  const isOld = useRenewal(useMapSnapshot().version, [research]);
  const told = useTold();
  return (
    <>
      <Renewed isOld={isOld} />
      <WhenTold told={told(research, (data) => data.research)}>
        {(data) => <ResearchTables graph={graph} data={data} withGroups={withGroups} />}
      </WhenTold>
    </>
  );
}
