import type { Cursor, RelationKind } from '@sirkel/graph-schema';
import type { Engine } from '../../engine/createEngine.ts';
import { parametersOn } from '../../engine/methodParameters.ts';
import type { LeftOut } from '../../engine/projections/Projected.ts';
import { checkRoutes } from '../../engine/routes/checkRoutes.ts';
import { routeMethods } from '../../engine/routes/routeMethods.ts';
import type { Selection } from '../../engine/Selection.ts';
import { toldMethod, type ToldMethod } from '../../engine/toldMethod.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import type { RequestContext } from '../RequestContext.ts';
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
        method: methodOf(to === null ? 'toHelp' : 'between', { selection, cursor, ...result }),
      };
    },
    roads: async (
      live: LiveMap,
      { selection: given }: RoadsArgs,
      { signal, patience }: RequestContext,
    ): Promise<unknown> => {
      const selection = selectionOf(given);
      const { cursor, result } = await engine.ask(live, 'roads', selection, {}, { signal, patience });
      return { ...result, cursor, method: methodOf('roads', { selection, cursor, ...result }) };
    },
  };
}

type Answer = { readonly selection: Selection; readonly cursor: Cursor; readonly leftOut: LeftOut };

function methodOf(which: keyof typeof routeMethods, { selection, cursor, leftOut }: Answer): ToldMethod {
  const method = routeMethods[which];
  const parameters = parametersOn(method.basis, selection);
  return toldMethod(method, { leftOut, parameters, sequence: cursor.sequence });
}
