import type { Vocabulary } from '../descriptor/Vocabulary.ts';
import { nodeKinds } from '../nodeKinds.ts';

/** The kinds of nodes as a vocabulary, for fields that name one. */
export const nodeKindNames: Vocabulary = {
  name: 'NodeKind',
  labels: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  terms: nodeKinds.map(({ id, labels, help }) => ({ id, labels, help })),
};
