import { relationKinds } from '@sirkel/graph-schema';
import { statusesInForce } from '../../inForce.ts';
import type { LayoutNode, LayoutTie } from '../Layout.ts';
import { byId } from '../neighboursOf.ts';
import type { End, InTheWay, Roads, Road } from './Roads.ts';

/** A tie seen from whoever receives the help: where it comes from. */
type Inflow = { readonly from: string; readonly tie: LayoutTie };

const walks = new Map(relationKinds.filter(({ carries }) => carries === 'help').map(({ id, walk }) => [id, walk]));

/**
 * What a person can reach from a need, what stands in the way and where the road ends. Help is walked against its own
 * direction, as each kind of tie declares it (the rule of the engine's paths of help); what is there leads on, what is
 * missing, over or only proposed ends the road. Other people's needs are not walked through.
 * @param asked one need, or null for all of people's
 */
export function findRoads(nodes: readonly LayoutNode[], ties: readonly LayoutTie[], asked: string | null): Roads {
  const byIds = new Map(nodes.map((node) => [node.id, node]));
  const one = asked === null ? undefined : byIds.get(asked);
  const ofOne = one?.kind === 'need';
  const needs = ofOne ? [one] : nodes.filter(({ ofPeople }) => ofPeople).toSorted(byId);
  const inflows = inflowsOf(ties);
  const hinderers = ties.filter(({ kind, status }) => kind === 'hinders' && statusesInForce.has(status)).toSorted(byId);
  return { roads: needs.map(({ id }) => roadOf(id, byIds, inflows, hinderers)), ofOne };
}

function inflowsOf(ties: readonly LayoutTie[]): ReadonlyMap<string, readonly Inflow[]> {
  const inflows = new Map<string, Inflow[]>();
  const add = (to: string, from: string, tie: LayoutTie): void => {
    const list = inflows.get(to);
    if (list === undefined) inflows.set(to, [{ from, tie }]);
    else list.push({ from, tie });
  };
  for (const tie of ties.toSorted(byId)) {
    const walk = walks.get(tie.kind);
    if (walk === 'forward' || walk === 'both') add(tie.to, tie.from, tie);
    if (walk === 'backward' || walk === 'both') add(tie.from, tie.to, tie);
  }
  return inflows;
}

function roadOf(
  need: string,
  nodes: ReadonlyMap<string, LayoutNode>,
  inflows: ReadonlyMap<string, readonly Inflow[]>,
  hinderers: readonly LayoutTie[],
): Road {
  const steps = new Map([[need, 0]]);
  const ends = new Map<string, End>();
  const inTheWay = new Map<string, InTheWay>();
  const queue = [need];
  for (const id of queue) {
    for (const { from, tie } of inflows.get(id) ?? []) {
      const node = nodes.get(from);
      if (node === undefined || node.kind === 'need') continue;
      const why = whyEnded(tie.status) ?? whyEnded(node.status);
      if (why !== null) {
        if (!ends.has(from)) ends.set(from, { id: from, why });
        continue;
      }
      const harder =
        tie.hindered || node.hindered ? 'barrier' : [tie.status, node.status].includes('weak') ? 'weak' : null;
      if (harder !== null && !inTheWay.has(from)) inTheWay.set(from, { id: from, why: harder });
      if (steps.has(from)) continue;
      steps.set(from, (steps.get(id) ?? 0) + 1);
      queue.push(from);
    }
  }
  for (const { from, to } of hinderers) if (steps.has(to)) inTheWay.set(from, { id: from, why: 'hinders' });
  const reached = queue.slice(1).map((id) => ({ id, steps: steps.get(id) ?? 0 }));
  const helped = reached.some(({ id }) => nodes.get(id)?.kind === 'actor');
  return {
    need,
    state: helped ? 'helped' : reached.length > 0 ? 'nobody' : 'nothing',
    reached,
    inTheWay: [...inTheWay.values()],
    ends: [...ends.values()].filter(({ id }) => !steps.has(id)),
  };
}

function whyEnded(status: string): End['why'] | null {
  if (status === 'missing' || status === 'past') return status;
  return statusesInForce.has(status) ? null : 'proposed';
}
