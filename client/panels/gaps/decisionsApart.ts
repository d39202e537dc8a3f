import type { FollowUpRecord, Graph } from '@sirkel/graph-schema';

type Listed = {
  readonly findings: readonly { readonly id: string }[];
  readonly setAside: readonly { readonly id: string }[];
};

// What is decided about these is not about what the lists of findings tell.
const elsewhere: ReadonlySet<string> = new Set(['likelyLink', 'groupGap']);

/** What was decided about findings that are not told any more, the newest first. */
export function pastDecisions(
  { followUps }: Graph,
  gaps: Listed & { readonly notRecorded: readonly { readonly id: string }[] },
  bottlenecks: Listed,
): readonly FollowUpRecord[] {
  const lists = [gaps.findings, gaps.setAside, gaps.notRecorded, bottlenecks.findings, bottlenecks.setAside];
  const told = new Set(lists.flatMap((list) => list.map(({ id }) => id)));
  return newestFirst([...followUps.values()].filter(({ id, kind }) => !elsewhere.has(kind) && !told.has(id)));
}

/** What was decided about two and two, the newest first: they are not named among those worth asking about. */
export function decidedPairs({ followUps }: Graph): readonly FollowUpRecord[] {
  return newestFirst([...followUps.values()].filter(({ kind, state }) => kind === 'likelyLink' && state !== 'open'));
}

const newestFirst = (decisions: readonly FollowUpRecord[]): readonly FollowUpRecord[] =>
  decisions.toSorted((a, b) => b.version - a.version || (a.id < b.id ? -1 : 1));
