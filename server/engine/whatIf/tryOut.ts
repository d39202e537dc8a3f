import type { Localized } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { findAll } from '../findings/findAll.ts';
import type { IndicatorId } from '../indicators/Indicator.ts';
import { indicatorsOf } from '../indicators/indicatorsOf.ts';
import { actorsOf } from '../projections/projectionsOf.ts';
import { bases, type Basis } from '../methods.ts';
import { leftOutOf } from '../projections/leftOutOf.ts';
import type { LeftOut } from '../projections/Projected.ts';
import { isGroup } from '../Selection.ts';
import { changedFindings, type ChangedFindings } from './changedFindings.ts';
import { fallsOff, type FallsOff } from './fallsOff.ts';
import { fundingLost, type FundingLoss } from './fundingLost.ts';
import { needsAnswered, type NeedChange } from './needsAnswered.ts';
import { scratchCopy } from './scratchCopy.ts';
import { summaryOf } from './summaryOf.ts';
import type { WhatIfParams } from './WhatIfParams.ts';

/** A number of the whole map before and after. */
export type IndicatorChange = {
  readonly id: IndicatorId;
  readonly before: number | null;
  readonly after: number | null;
};

export type WhatIf = {
  /** The whole in one sentence. */
  readonly summary: Localized;
  /** The ids of all that is gone: what was taken away, and the ties that fell with it; ascending. */
  readonly gone: readonly string[];
  readonly needs: readonly NeedChange[];
  readonly fallsOff: FallsOff;
  readonly fundingLost: readonly FundingLoss[];
  readonly findings: ChangedFindings;
  readonly indicators: readonly IndicatorChange[];
  /** What was left out where it is told who reaches whom. */
  readonly leftOut: LeftOut;
  /** What each basis leaves out of the map as it would be; null for the records as they stand. */
  readonly leftOutOf: Readonly<Record<Basis, LeftOut | null>>;
  /** The day that dates were held against. */
  readonly today: string;
  /** What was taken away and stands for many, so that nobody is told to reach others through it. */
  readonly groups: readonly string[];
};

/**
 * Tells what would change if some of a map were gone and some more there.
 *
 * - W1 What is tried writes nothing: the graph is afterwards what it was before.
 * - W2 What is found no more because something is taken away is never told as solved.
 */
export function tryOut(before: AnalysisInput, params: WhatIfParams): WhatIf {
  const { input: after, gone } = scratchCopy(before, params);
  const names = namesIn(before, after);
  const [reached, reaches] = [before, after].map(actorsOf);
  if (reached === undefined || reaches === undefined) throw new Error('There are two maps to compare.');
  const fallen = fallsOff(reached, reaches);
  const needs = needsAnswered(before, after, names);
  const unfunded = fundingLost(before, after);
  const groups = groupsAmong(before, params);
  const needNames = (which: NeedChange['change']): readonly string[] =>
    names(needs.filter(({ change }) => change === which).map(({ need }) => need));
  return {
    summary: summaryOf({
      ...askedFor(before, params, names),
      lost: needNames('lost'),
      gained: needNames('gained'),
      unfunded: names(unfunded.map(({ node }) => node)),
      fallen: names(fallen.parts.flat()),
      alone: names(fallen.alone),
      isOfGroups: groups.length > 0,
    }),
    gone: [...gone].sort(),
    needs,
    fallsOff: fallen,
    fundingLost: unfunded,
    findings: findingsOf(before, after, params),
    indicators: beforeAndAfter(before, after),
    leftOut: reached.leftOut,
    leftOutOf: leftOutOfAll(after),
    today: after.today,
    groups,
  };
}

function namesIn(before: AnalysisInput, after: AnalysisInput): (ids: readonly string[]) => readonly string[] {
  return (ids) => ids.map((id) => (after.graph.nodes.get(id) ?? before.graph.nodes.get(id))?.name ?? id);
}

function askedFor(
  { graph }: AnalysisInput,
  { remove, nodes, relations }: WhatIfParams,
  names: (ids: readonly string[]) => readonly string[],
) {
  const isNode = (id: string): boolean => graph.nodes.has(id);
  const asked = [...new Set(remove)];
  const gone = new Set(asked.filter(isNode));
  // A tie of an entry that goes too goes without saying.
  const ties = asked
    .flatMap((id) => graph.relations.get(id) ?? [])
    .filter(({ from, to }) => !gone.has(from) && !gone.has(to));
  return {
    removed: { names: names([...gone]), ties: ties.map(({ from, to }) => names([from, to])) },
    added: {
      names: nodes.map(({ name }) => name),
      // What is tried by itself is its ties too.
      ties: relations.filter(({ from, to }) => isNode(from) && isNode(to)).map(({ from, to }) => names([from, to])),
    },
  };
}

function findingsOf(before: AnalysisInput, after: AnalysisInput, params: WhatIfParams): ChangedFindings {
  const [was, is] = [findAll(before), findAll(after)];
  const isMixed = params.remove.length > 0 && params.nodes.length + params.relations.length > 0;
  const added = isMixed
    ? findAll(scratchCopy(before, { ...params, remove: [] }).input)
    : params.remove.length > 0
      ? was
      : is;
  return changedFindings(was, is, added);
}

function beforeAndAfter(before: AnalysisInput, after: AnalysisInput): readonly IndicatorChange[] {
  const values = new Map(indicatorsOf(after).indicators.map(({ id, value }) => [id, value]));
  return indicatorsOf(before).indicators.map(({ id, value }) => ({ id, before: value, after: values.get(id) ?? null }));
}

function leftOutOfAll(input: AnalysisInput): WhatIf['leftOutOf'] {
  const leftOut = leftOutOf(input);
  return Object.fromEntries(bases.map((basis) => [basis, leftOut(basis)])) as WhatIf['leftOutOf'];
}

function groupsAmong({ graph, selection }: AnalysisInput, { remove }: WhatIfParams): readonly string[] {
  if (selection.withGroups) return [];
  return [...new Set(remove)].filter((id) => {
    const node = graph.nodes.get(id);
    return node?.kind === 'actor' && isGroup(node);
  });
}
