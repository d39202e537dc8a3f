import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { usePart } from '../components/usePart.ts';
import { lookMeasuresQuery } from '../graphql/lookOperations.ts';
import { LooksContext } from '../panels/looks/ShownLooks.ts';
import { isCircleLook, looksAtMeasures } from '../state/lookPlace.ts';
import { tableAtMeasures } from '../state/tablePlace.ts';
import { useAddress } from '../state/useAddress.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { aboutMeasures, measuresOf } from './lookMeasures.ts';
import { looksPart } from './looksPart.ts';
import { useAnswer } from './useAnswer.ts';
import { useMapView } from './useMapView.ts';
import { useRenewal } from './useRenewal.ts';
import { useSameLook } from './useSameLook.ts';
import { useShownLooks } from './useShownLooks.ts';
import { useTold } from './useTold.tsx';

/** Knows how the picture looks, for all of the page that shows or tells it. */
export function LooksPlace({ children }: { readonly children: ReactNode }) {
  const { id: map } = useMap();
  const { graph, version } = useMapSnapshot();
  const look = useSameLook();
  const isWanted = !isCircleLook(look);
  const part = usePart(looksPart, isWanted);
  const [view] = useMapView();
  const isInTable = tableAtMeasures(useAddress().place.table) && view === 'list';
  const isMeasured = looksAtMeasures(look) || isInTable;
  const asked = useAnswer(lookMeasuresQuery, isMeasured ? { map, withGroups: look.withGroups } : null);
  const isOld = useRenewal(graph === null ? null : version, [asked]);
  const told = useTold();
  const { answer } = asked;
  const research = isMeasured && answer.state === 'answered' ? answer.data.research : null;
  const measures = useMemo(() => (research === null ? null : measuresOf(research)), [research]);
  const show = isWanted && part.state === 'there' ? part.content.showLooks : null;
  const shown = useShownLooks(show, { graph, version, look, measures });
  return (
    <LooksContext
      value={{
        shown,
        measures: isMeasured ? told(asked, (data) => aboutMeasures(data.research)) : null,
        values: measures,
        areOld: isMeasured && isOld,
      }}
    >
      {children}
    </LooksContext>
  );
}
