import type { NodeRecord } from '@sirkel/graph-schema';
import { isRecommended } from '../../view/nodeFacts.ts';
import { isSuggestion } from '../edit/model/answerSuggestion.ts';

/** How many entries there are, and how many that somebody recommends or a template only suggests. */
export type ProposedCounts = { readonly onMap: number; readonly recommended: number; readonly suggested: number };

/** Counts entries; of every other status than proposed, also what was or is missing, they are on the map. */
export function proposedCounts(nodes: Iterable<NodeRecord>): ProposedCounts {
  let [onMap, recommended, suggested] = [0, 0, 0];
  for (const node of nodes) {
    if (!isRecommended(node)) onMap += 1;
    else if (isSuggestion(node)) suggested += 1;
    else recommended += 1;
  }
  return { onMap, recommended, suggested };
}
