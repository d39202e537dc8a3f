import type { EditCommand, Graph, RelationRecord } from '@sirkel/graph-schema';
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

/** Whether two are still worth asking about: nothing ties them, and nobody has decided about them. */
export function isOpen(graph: Graph, { id, nodes: [one = '', other = ''] }: LikelyLink): boolean {
  const decided = graph.followUps.get(id);
  if (decided !== undefined && decided.state !== 'open' && decided.review !== 'pending') return false;
  return !areTied(graph, one, other);
}

/**
 * Whether any tie is between two actors, by the rule of who lists them: whatever its kind and status, and a service stands
 * for those who provide it.
 */
function areTied(graph: Graph, one: string, other: string): boolean {
  const [these, those] = [withServices(graph, one), withServices(graph, other)];
  return [...these].some((end) =>
    tiesOf(graph, end).some(
      // To provide the same is no tie.
      ({ kind, from, to }) => kind !== 'provides' && those.has(from === end ? to : from),
    ),
  );
}

function withServices(graph: Graph, actor: string): ReadonlySet<string> {
  const provided = tiesOf(graph, actor).filter(({ kind, from }) => kind === 'provides' && from === actor);
  return new Set([actor, ...provided.map(({ to }) => to)]);
}

const tiesOf = ({ ties, relations }: Graph, id: string): readonly RelationRecord[] =>
  [...(ties.get(id) ?? [])].flatMap((tie) => relations.get(tie) ?? []);
