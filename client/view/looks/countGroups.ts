import type { VisibleGraph } from '../visibleGraph.ts';
import type { ShownChannel } from './makeLooks.ts';

/** How many of what is shown are in each group of a channel, in the order of its groups. */
export function countGroups(
  { groups, of, subject }: ShownChannel,
  visible: Pick<VisibleGraph, 'nodes' | 'relations'>,
): readonly number[] {
  const counts = groups.map(() => 0);
  for (const { id } of subject.of === 'tie' ? visible.relations : visible.nodes) {
    const place = of.get(id);
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
