import type { Vocabulary } from '../descriptor/Vocabulary.ts';
import { relationKinds } from '../relationKinds.ts';

/** The kinds of relations as a vocabulary, for fields that name one. */
export const relationKindNames: Vocabulary = {
  name: 'RelationKind',
  labels: { nb: 'Kobling', nn: 'Kopling', en: 'Relation' },
  terms: relationKinds.map(({ id, labels, help }) => ({ id, labels, help })),
};
