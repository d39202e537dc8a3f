import type { Graph } from '@sirkel/graph-schema';
import { isRecommended } from '../../view/nodeFacts.ts';

/** What a map needs before it shows anything: who helps, what people need, and what ties them together. */
export const firstSteps = ['help', 'need', 'tie'] as const;
export type FirstStep = (typeof firstSteps)[number];

/** As many entries as make a map one that its people know their way in. */
const GROWN = 10;

export type Progress = {
  readonly done: ReadonlySet<FirstStep>;
  /** Whether so little stands on the map that whoever looks at it may be new here. */
  readonly isYoung: boolean;
  /** The newest entry that can be tied: an actor or a service, else a need; null when nothing stands there. */
  readonly tieFrom: string | null;
};

/** How far a map has come. What is only suggested or recommended counts as nothing yet. */
export function progressOf(graph: Graph): Progress {
  const standing = [...graph.nodes.values()].filter((node) => !isRecommended(node));
  const helpers = standing.filter(({ kind }) => kind === 'actor' || kind === 'service');
  const needs = standing.filter(({ kind }) => kind === 'need');
  const done = new Set<FirstStep>();
  if (helpers.length > 0) done.add('help');
  if (needs.length > 0) done.add('need');
  if (graph.relations.size > 0) done.add('tie');
  const newest = [...(helpers.length > 0 ? helpers : needs)].sort((a, b) => b.version - a.version)[0];
  return { done, isYoung: standing.length < GROWN, tieFrom: newest?.id ?? null };
}
