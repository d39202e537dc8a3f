import type { Engine } from '../../engine/createEngine.ts';
import { answerMethods } from '../../engine/gaps/answerMethods.ts';
import { needStates } from '../../engine/gaps/needs.ts';
import { recommendationStates } from '../../engine/gaps/recommendations.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import type { RequestContext } from '../RequestContext.ts';
import { askFor } from './askFor.ts';
import { selectionOf, type GivenSelection } from './selectionOf.ts';

export type AnswersArgs = { readonly selection?: GivenSelection | null };

/** What is answered of where recommendations stand and how needs are answered, on an open map. */
export function answersOf(engine: Engine) {
  return {
    recommendations: async (live: LiveMap, { selection }: AnswersArgs, context: RequestContext): Promise<unknown> => {
      const asked = await askFor({ engine, live, context }, 'recommendations', selectionOf(selection), {});
      return {
        ...{ cursor: asked.cursor, isOld: asked.isOld },
        counts: countsOf(recommendationStates, asked.result),
        recommendations: asked.result,
        method: methodOf('recommendations'),
      };
    },
    needs: async (live: LiveMap, { selection }: AnswersArgs, context: RequestContext): Promise<unknown> => {
      const asked = await askFor({ engine, live, context }, 'needs', selectionOf(selection), {});
      return {
        ...{ cursor: asked.cursor, isOld: asked.isOld },
        counts: countsOf(needStates, asked.result),
        needs: asked.result,
        method: methodOf('needs'),
      };
    },
  };
}

const methodOf = (which: keyof typeof answerMethods) => ({ ...answerMethods[which], leftOut: null, exact: true });

const countsOf = <State extends string>(states: readonly State[], found: readonly { readonly state: State }[]) =>
  states.map((state) => ({ state, count: found.filter((one) => one.state === state).length }));
