import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePart } from '../components/usePart.ts';
import type { LookMeasuresQuery } from '../graphql/generated/operations.ts';
import { lookMeasuresQuery } from '../graphql/lookOperations.ts';
import { LooksContext } from '../panels/looks/ShownLooks.ts';
import type { MeasuresTold, ShownLooks } from '../panels/looks/ShownLooks.ts';
import type { showLooks } from '../panels/looks/showLooks.ts';
import { ofVersion } from '../state/ofVersion.ts';
import { isCircleLook, looksAtMeasures } from '../state/lookPlace.ts';
import type { LookPlace } from '../state/lookPlace.ts';
import { useAddress } from '../state/useAddress.ts';
import { useMap, useMapSnapshot } from '../state/useMap.ts';
import { useLanguage } from '../state/usePreferences.ts';
import { looksPart } from './looksPart.ts';
import { useAnswer } from './useAnswer.ts';
import { useRenewal } from './useRenewal.ts';
import { useTold } from './useTold.tsx';

/** Knows how the picture looks, for all of the page that shows or tells it. */
export function LooksPlace({ children }: { readonly children: ReactNode }) {
  const { id: map } = useMap();
  const { graph, version } = useMapSnapshot();
  const look = useSameLook();
  const isWanted = !isCircleLook(look);
  const part = usePart(looksPart, isWanted);
  const isMeasured = looksAtMeasures(look);
  const asked = useAnswer(lookMeasuresQuery, isMeasured ? { map } : null);
  const isOld = useRenewal(version, [asked]);
  const told = useTold();
  const { answer } = asked;
  const research = isMeasured && answer.state === 'answered' ? answer.data.research : null;
  const measures = useMemo(() => (research === null ? null : measuresOf(research)), [research]);
  const show = isWanted && part.state === 'there' ? part.content.showLooks : null;
  const shown = useShown(show, { graph, version, look, measures });
  return (
    <LooksContext
      value={{
        shown,
        measures: isMeasured ? told(asked, (data) => aboutMeasures(data.research)) : null,
        areOld: isMeasured && isOld,
      }}
    >
      {children}
    </LooksContext>
  );
}

/** The look of the address: the same as long as it says the same. */
function useSameLook(): LookPlace {
  const { look } = useAddress().place;
  const text = JSON.stringify(look);
  return useMemo(() => JSON.parse(text) as LookPlace, [text]);
}

type Setting = {
  readonly graph: Graph | null;
  readonly version: number;
  readonly look: LookPlace;
  readonly measures: ReturnType<typeof measuresOf> | null;
};

function useShown(show: typeof showLooks | null, { graph, version, look, measures }: Setting): ShownLooks | null {
  const { i18n: texts } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    if (show === null || graph === null) return null;
    return ofVersion(version, () => show(look, { graph, measures, year: new Date().getFullYear() }, texts, language));
  }, [show, graph, version, look, measures, texts, language]);
}

type Research = LookMeasuresQuery['research'];

function measuresOf({ actors }: Research) {
  return new Map(
    actors.map(({ actor, betweenness, contacts, constraint, effectiveSize, coreNumber }) => [
      actor,
      {
        betweenness: betweenness ?? null,
        contacts,
        constraint: constraint ?? null,
        effectiveSize: effectiveSize ?? null,
        coreNumber,
      },
    ]),
  );
}

function aboutMeasures({ actorCount, actors, sources, seed, leftOut }: Research): MeasuresTold {
  return { actorCount, toldCount: actors.length, sources: sources ?? null, seed: seed ?? null, leftOut };
}
