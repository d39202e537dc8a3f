import { relationKind, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language, RelationRecord } from '@sirkel/graph-schema';
import { termLabel } from '../../panels/details/Reading.ts';
import { relationSentence } from '../../view/sentences.ts';

/** A tie as a sentence, with its status where that is more than that it is there. */
export function tieSentence(graph: Graph, { kind, from, to, status }: RelationRecord, language: Language): string {
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? '';
  const note = status === 'existing' ? undefined : termLabel(vocabularies.status, status, language);
  return relationSentence(relationKind(kind), { from: nameOf(from), to: nameOf(to), note }, language);
}
