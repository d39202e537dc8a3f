import type { Graph } from '@sirkel/graph-schema';
import { useState } from 'react';
import {
  bottlenecksQuery,
  brokersQuery,
  coverageQuery,
  gapsQuery,
  municipalityCoverageQuery,
} from '../graphql/analysisOperations.ts';
import { activeCount, unfiltered } from '../panels/filter/changeFilter.ts';
import GapsView from '../panels/gaps/GapsView.tsx';
import { gapsParts, MOST_SHOWN, MOST_WITHOUT } from '../state/address.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { LateFigures } from './LateFigures.tsx';
import { ShownLinks } from './ShownLinks.tsx';
import { ShownNeeds } from './ShownNeeds.tsx';
import type { ShownNeedsProps } from './ShownNeeds.tsx';
import { ShownRecommendations } from './ShownRecommendations.tsx';
import { useAnswer } from './useAnswer.ts';
import type { Asked } from './useAnswer.ts';
import { useRenewal } from './useRenewal.ts';
import { useTold } from './useTold.tsx';

const MOST_BROKERS = 10;
/** What is missing on the map, asked of the server and asked again when the map has changed. */
export default function ShownGaps({ graph }: { readonly graph: Graph }) {
  const { id: map } = useMap();
  const bar = useAddressBar();
  const { place } = useAddress();
  const [withGroups, setWithGroups] = useState(false);
  const gaps = useAnswer(gapsQuery, { map });
  const bottlenecks = useAnswer(bottlenecksQuery, { map });
  const coverage = useAnswer(coverageQuery, { map, municipality: place.municipality });
  const municipalities = useAnswer(municipalityCoverageQuery, { map });
  const brokers = useAnswer(brokersQuery, { map, first: MOST_BROKERS, withGroups });
  const areOld =
    isOldIn(gaps, (data) => data.gaps) ||
    isOldIn(bottlenecks, (data) => data.bottlenecks) ||
    isOldIn(coverage, (data) => data.coverage) ||
    isOldIn(municipalities, (data) => data.municipalityCoverage) ||
    isOldIn(brokers, (data) => data.brokers);
  const asked = [gaps, bottlenecks, coverage, municipalities, brokers];
  const isOld = useRenewal(useMapSnapshot().version, asked, areOld);
  const told = useTold();
  const shownPart = gapsParts.find((each) => each === place.part);
  const missing = told(gaps, (data) => data.gaps);
  const show = (ids: readonly string[], finding?: string): void => {
    const shown = ids.slice(0, MOST_SHOWN);
    const back = { part: shownPart ?? null, finding: finding ?? null };
    // What is hidden could not stand out.
    bar.move({ ...unfiltered, ...back, view: 'circle', shown, selected: null }, true);
  };
  const select = (selected: string): void => {
    bar.move({ selected }, true);
  };
  return (
    <GapsView
      graph={graph}
      part={shownPart ?? 'missing'}
      onPart={(chosen, finding) => {
        const meant = { finding: finding ?? null, section: null };
        bar.move({ part: chosen === 'missing' ? null : chosen, ...meant }, finding === undefined);
      }}
      isOld={isOld}
      gaps={missing}
      bottlenecks={told(bottlenecks, (data) => data.bottlenecks)}
      coverage={told(coverage, (data) => data.coverage)}
      municipalities={told(municipalities, (data) => data.municipalityCoverage)}
      brokers={told(brokers, (data) => data.brokers)}
      withGroups={withGroups}
      onWithGroups={setWithGroups}
      answers={answersOf({ graph, onShow: show, onSelect: select })}
      others={{
        links: <ShownLinks graph={graph} gaps={missing} onShow={show} onSelect={select} />,
        figures: <LateFigures graph={graph} onShow={show} />,
      }}
      isFiltered={activeCount(place) > 0}
      onShow={show}
      onWithout={(ids) => {
        bar.move({ view: 'try', part: 'whatIf', without: ids.slice(0, MOST_WITHOUT), shown: [], selected: null }, true);
      }}
      onSelect={select}
    />
  );
}

const answersOf = (props: ShownNeedsProps) => ({
  needs: <ShownNeeds {...props} />,
  recommendations: <ShownRecommendations {...props} />,
});

function isOldIn<Data>({ answer }: Asked<Data>, pick: (data: Data) => { readonly isOld: boolean }): boolean {
  return answer.state === 'answered' && pick(answer.data).isOld;
}
