import { vocabularies } from '@sirkel/graph-schema';
import type { Language, RelationRecord } from '@sirkel/graph-schema';
import { capital } from '../../../view/capital.ts';

/** The statuses that these ties have, in the vocabulary's order, and how many have each. */
export function tieStatuses(
  ties: readonly RelationRecord[],
  language: Language,
): readonly { readonly id: string; readonly label: string; readonly count: number }[] {
  return vocabularies.status.terms.flatMap(({ id, labels }) => {
    const count = ties.filter(({ status }) => status === id).length;
    return count === 0 ? [] : [{ id, label: capital(labels[language], language), count }];
  });
}
