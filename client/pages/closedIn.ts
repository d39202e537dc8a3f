import type { Graph } from '@sirkel/graph-schema';
import type { FindingNewsSubscription } from '../graphql/generated/operations.ts';

export type Went = FindingNewsSubscription['findingChanges']['went'][number];
type News = FindingNewsSubscription['findingChanges'];

/**
 * Of what went, the gaps that were closed. None is where what the finding was about was deleted, or where the same is still
 * not there in another way: a need with a service that nobody stands behind, or what lost the source that said so.
 * @param graph the map as it stands now
 */
export function closedIn({ went, came }: News, graph: Pick<Graph, 'nodes' | 'relations'>): readonly Went[] {
  const stillOpen = new Set(came.filter(({ absence }) => absence !== null).map(({ nodes }) => nodes[0]));
  return went.filter((finding) => isGap(finding) && stands(finding, graph) && !stillOpen.has(finding.nodes[0]));
}

/** What is only not recorded comes and goes as one types, but for a need that nobody answered. */
const isGap = ({ kind, absence }: Went): boolean =>
  kind === 'unmetNeed' || absence === 'statedMissing' || absence === 'askedAbsent';

/** A need is closed by other records than those that said it was open; a tie or an entry that was missing is there now. */
function stands({ kind, nodes, relations }: Went, graph: Pick<Graph, 'nodes' | 'relations'>): boolean {
  if (kind === 'unmetNeed' || kind === 'unreachableNeed') return graph.nodes.has(nodes[0] ?? '');
  return nodes.every((id) => graph.nodes.has(id)) && relations.every((id) => graph.relations.has(id));
}
