import type { Engine } from '../../engine/createEngine.ts';
import { indicatorMethods } from '../../engine/indicators/indicatorMethods.ts';
import type { TriedNode, TriedRelation } from '../../engine/whatIf/WhatIfParams.ts';
import type { LiveMap } from '../../projection/LiveMap.ts';
import { findingsTold } from './findingsTold.ts';
import type { RequestContext } from '../RequestContext.ts';
import { selectionOf, type GivenSelection } from './selectionOf.ts';

type Nullable<T> = { readonly [K in keyof T]: T[K] | (undefined extends T[K] ? null : never) };
export type WhatIfArgs = {
  readonly remove: readonly string[];
  readonly add?: {
    readonly nodes: readonly Nullable<TriedNode>[];
    readonly relations: readonly TriedRelation[];
  } | null;
  readonly selection?: GivenSelection | null;
};

/** What trying something on an open map answers. It is asked again and again in new ways, so it is not remembered. */
export function whatIfOf(engine: Engine) {
  return async (
    live: LiveMap,
    { remove, add, selection: given }: WhatIfArgs,
    { signal, patience }: RequestContext,
  ): Promise<unknown> => {
    const selection = selectionOf(given);
    const params = {
      remove,
      nodes: (add?.nodes ?? []).map(withoutNulls),
      relations: (add?.relations ?? []).map((tie) => ({ ...tie })),
    };
    const { cursor, result } = await engine.ask(live, 'whatIf', selection, params, { signal, patience });
    const { findings, fallsOff, indicators, ...rest } = result;
    const tell = findingsTold({
      ...{ leftOut: result.leftOutOf, today: result.today },
      ...{ selection, sequence: cursor.sequence },
    });
    return {
      cursor,
      ...selection,
      ...rest,
      fallsOff: fallsOff.parts,
      alone: fallsOff.alone,
      appear: findings.appear.map(tell),
      appearNotRecorded: findings.appearNotRecorded.map(tell),
      solved: findings.solved.map(tell),
      goneWith: findings.goneWith.map(tell),
      changed: findings.changed.map(({ before, after }) => ({ before: tell(before), after: tell(after) })),
      indicators: indicators.map((change) => {
        const { name, meaning, definition, unit, moreIsBetter } = indicatorMethods[change.id];
        return { ...change, name, meaning, definition, unit, moreIsBetter: moreIsBetter === true };
      }),
    };
  };
}

function withoutNulls({ layer, elements, whose, ...node }: Nullable<TriedNode>): TriedNode {
  return { ...node, layer: layer ?? undefined, elements: elements ?? undefined, whose: whose ?? undefined };
}
