import type { EditCommand, Graph } from '@sirkel/graph-schema';
import type { LikelyLink } from './Links.ts';

/** What can be decided about two of whom it is worth asking, without a tie. */
export type PairDecision = 'asked' | 'notWanted';

/** Remembers what was decided about two, in place of what was said of them before. */
export function decidePair(graph: Graph, { id, nodes }: LikelyLink, state: PairDecision): EditCommand {
  const before = graph.followUps.get(id);
  return before === undefined
    ? { action: 'addFollowUp', followUp: { id, kind: 'likelyLink', state, nodes } }
    : { action: 'updateFollowUp', id, before: { state: before.state }, after: { state } };
}

/** Whether two are still worth asking about: nothing ties them directly, and nobody has decided about them. */
export function isOpen({ ties, relations, followUps }: Graph, { id, nodes: [one = '', other] }: LikelyLink): boolean {
  const decided = followUps.get(id);
  if (decided !== undefined && decided.state !== 'open' && decided.review !== 'pending') return false;
  return ![...(ties.get(one) ?? [])].some((tie) => {
    const relation = relations.get(tie);
    return relation !== undefined && (relation.from === other || relation.to === other);
  });
}
