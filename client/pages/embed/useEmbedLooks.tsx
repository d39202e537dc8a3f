import type { Graph } from '@sirkel/graph-schema';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePart } from '../../components/usePart.ts';
import type { Request } from '../../graphql/createRequest.ts';
import type { LookMeasuresQuery } from '../../graphql/generated/operations.ts';
import { lookMeasuresQuery } from '../../graphql/lookOperations.ts';
import type { Told } from '../../panels/frame/Told.tsx';
import type { LooksState, MeasuresTold } from '../../panels/looks/ShownLooks.ts';
import { isCircleLook, looksAtMeasures } from '../../state/lookPlace.ts';
import { aboutMeasures, measuresOf } from '../lookMeasures.ts';
import { useAnswerBy } from '../useAnswer.ts';
import type { Asked } from '../useAnswer.ts';
import { useSameLook } from '../useSameLook.ts';
import { useShownLooks } from '../useShownLooks.ts';
import { embedLooksPart } from './embedLooksPart.ts';

/** Why the picture does not look as the address says: what it waits for, or what did not come. */
export type LookTold = {
  readonly text: string;
  /** Asks for it again; null while it is on its way. */
  readonly again: (() => void) | null;
};

/** How the picture looks: as in the program, over a map that stands still and by questions that anybody may ask. */
export function useEmbedLooks(
  request: Request,
  map: string,
  graph: Graph,
): { readonly looks: LooksState; readonly told: LookTold | null } {
  const { t } = useTranslation(['embed', 'map']);
  const look = useSameLook();
  const isWanted = !isCircleLook(look);
  const part = usePart(embedLooksPart, isWanted);
  const isMeasured = looksAtMeasures(look);
  const asked = useAnswerBy(request, lookMeasuresQuery, isMeasured ? { map, withGroups: look.withGroups } : null);
  const { answer } = asked;
  const research = isMeasured && answer.state === 'answered' ? answer.data.research : null;
  const measures = useMemo(() => (research === null ? null : measuresOf(research)), [research]);
  const show = isWanted && part.state === 'there' ? part.content.showLooks : null;
  const shown = useShownLooks(show, { graph, version: 0, look, measures });
  const notCounted = t('embed:look.notCounted');
  return {
    looks: { shown, measures: isMeasured ? measuresTold(asked, notCounted) : null, values: null, areOld: false },
    told: toldOf(),
  };

  function toldOf(): LookTold | null {
    if (isWanted && part.state === 'failed') {
      return { text: t('embed:look.notFetched'), again: () => void embedLooksPart.again() };
    }
    if (!isMeasured || answer.state === 'answered') return null;
    return answer.state === 'failed'
      ? { text: notCounted, again: asked.again }
      : { text: t('map:working'), again: null };
  }
}

function measuresTold({ answer }: Asked<LookMeasuresQuery>, notCounted: string): Told<MeasuresTold> {
  if (answer.state === 'answered') return { ...answer, data: aboutMeasures(answer.data.research) };
  return answer.state === 'asking' ? answer : { state: 'failed', message: <p>{notCounted}</p> };
}
