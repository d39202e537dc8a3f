import { SirkelError, type Cursor, type Graph, type RelationKind } from '@sirkel/graph-schema';
import type { Engine } from '../../engine/createEngine.ts';
import type { LeftOut } from '../../engine/projections/Projected.ts';
import { MOST_ENDS, MOST_ROUTES } from '../../engine/routes/findRoutes.ts';
import { parametersOn } from '../../engine/methodParameters.ts';
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
    routes: async (live: LiveMap, args: RoutesArgs, { signal }: RequestContext): Promise<unknown> => {
      checkQuestion(live.graph(), args);
      const selection = selectionOf(args.selection);
      const to = args.to ?? null;
      const params = { from: args.from, to, k: args.k, kinds: args.kinds ?? undefined };
      const { cursor, result } = await engine.ask(live, 'routes', selection, params, { signal });
      return {
        ...selection,
        // By the paths of help groups take part whatever was asked for.
        withGroups: selection.withGroups || to === null,
        ...result,
        cursor,
        method: methodOf(to === null ? 'toHelp' : 'between', { selection, cursor, ...result }),
      };
    },
    roads: async (live: LiveMap, { selection: given }: RoadsArgs, { signal }: RequestContext): Promise<unknown> => {
      const selection = selectionOf(given);
      const { cursor, result } = await engine.ask(live, 'roads', selection, {}, { signal });
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

/** @throws SirkelError INVALID or NOT_FOUND, with a sentence */
function checkQuestion(graph: Graph, { from, to, k }: RoutesArgs): void {
  if (k < 1 || k > MOST_ROUTES) throw invalid('k', `Expected 1 to ${String(MOST_ROUTES)} ways; got ${String(k)}.`);
  checkEnds(graph, 'from', from);
  if (to !== null && to !== undefined) {
    checkEnds(graph, 'to', to);
    const both = from.find((id) => to.includes(id));
    if (both !== undefined) throw invalid('to', `Nothing lies between: ${both} is both a beginning and an end.`);
  } else if (from.some((id) => graph.nodes.get(id)?.kind !== 'need')) {
    throw invalid('from', 'Without `to` one begins at needs: it is asked who can meet them.');
  }
}

function checkEnds(graph: Graph, path: 'from' | 'to', ids: readonly string[]): void {
  if (ids.length === 0 || ids.length > MOST_ENDS) {
    throw invalid(path, `Expected 1 to ${String(MOST_ENDS)} nodes in \`${path}\`; got ${String(ids.length)}.`);
  }
  const missing = ids.find((id) => !graph.nodes.has(id));
  if (missing === undefined) return;
  throw new SirkelError('NOT_FOUND', `There is no node with the id "${missing.slice(0, 80)}".`, { path });
}

const invalid = (path: string, message: string): SirkelError => new SirkelError('INVALID', message, { path });
