import type { Engine } from '../../engine/createEngine.ts';
import { answerMethods } from '../../engine/gaps/answerMethods.ts';
import { countNeeds } from '../../engine/gaps/countNeeds.ts';
import { recommendationStates } from '../../engine/gaps/recommendations.ts';
import { parametersOn, asParameters } from '../../engine/methodParameters.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import type { RequestContext } from '../RequestContext.ts';
import { askFor } from './askFor.ts';
import { methodTold } from './methodTold.ts';
import { selectionOf, type GivenSelection } from './selectionOf.ts';

export type AnswersArgs = { readonly selection?: GivenSelection | null };

/** What is answered of where recommendations stand and how needs are answered, on an open map. */
export function answersOf(engine: Engine) {
  return {
    recommendations: async (live: LiveMap, args: AnswersArgs, context: RequestContext): Promise<unknown> => {
      const selection = selectionOf(args.selection);
      const asked = await askFor({ engine, live, context }, 'recommendations', selection, {});
      const { cursor, isOld } = asked;
      const { recommendations, today } = asked.result;
      const method = answerMethods.recommendations;
      const parameters = [...parametersOn(method.basis, selection), ...asParameters({ today })];
      return {
        ...{ cursor, isOld, recommendations },
        counts: countsOf(recommendationStates, recommendations),
        method: methodTold(method, { cursor, selection, parameters }),
      };
    },
    needs: async (live: LiveMap, args: AnswersArgs, context: RequestContext): Promise<unknown> => {
      const selection = selectionOf(args.selection);
      const { cursor, isOld, result: needs } = await askFor({ engine, live, context }, 'needs', selection, {});
      return {
        ...{ cursor, isOld, needs },
        counts: countNeeds(needs),
        method: methodTold(answerMethods.needs, { cursor, selection }),
      };
    },
  };
}

const countsOf = <State extends string>(states: readonly State[], found: readonly { readonly state: State }[]) =>
  states.map((state) => ({ state, count: found.filter((one) => one.state === state).length }));
