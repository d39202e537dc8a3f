import type { RelationKind } from '@sirkel/graph-schema';
import type { Engine } from '../../engine/createEngine.ts';
import { checkRoutes } from '../../engine/routes/checkRoutes.ts';
import { routeMethods } from '../../engine/routes/routeMethods.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import type { RequestContext } from '../RequestContext.ts';
import { methodTold } from './methodTold.ts';
import { selectionOf, type GivenSelection } from './selectionOf.ts';

export type RoutesArgs = {
  readonly from: readonly string[];
  readonly to?: readonly string[] | null;
  readonly k: number;
  readonly kinds?: readonly RelationKind[] | null;
  readonly selection?: GivenSelection | null;
};
export type RoadsArgs = { readonly selection?: GivenSelection | null };

/** What is answered of the ways over an open map. */
export function routesOf(engine: Engine) {
  return {
    routes: async (live: LiveMap, args: RoutesArgs, { signal, patience }: RequestContext): Promise<unknown> => {
      checkRoutes(live.graph(), args);
      const selection = selectionOf(args.selection);
      const to = args.to ?? null;
      const params = { from: args.from, to, k: args.k, kinds: args.kinds ?? undefined };
      const { cursor, result } = await engine.ask(live, 'routes', selection, params, { signal, patience });
      return {
        ...selection,
        // By the paths of help groups take part whatever was asked for.
        withGroups: selection.withGroups || to === null,
        ...result,
        cursor,
        method: methodTold(routeMethods[to === null ? 'toHelp' : 'between'], { selection, cursor, ...result }),
      };
    },
    roads: async (
      live: LiveMap,
      { selection: given }: RoadsArgs,
      { signal, patience }: RequestContext,
    ): Promise<unknown> => {
      const selection = selectionOf(given);
      const { cursor, result } = await engine.ask(live, 'roads', selection, {}, { signal, patience });
      return { ...result, cursor, method: methodTold(routeMethods.roads, { selection, cursor, ...result }) };
    },
  };
}
