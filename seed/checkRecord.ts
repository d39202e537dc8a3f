import { canonical } from '@sirkel/graph-schema';
import type { NewNode, NewRelation, NodeKind } from '@sirkel/graph-schema';
import { newNodeShapes, newRelationShape } from '@sirkel/graph-schema/shapes';

type Problem = { readonly path: readonly PropertyKey[]; readonly message: string };

/**
 * A node of a data file, checked against its kind's shape.
 * @param key the entry's key in the file, for the sentence when it does not fit
 * @throws Error that names entry, field and what was expected
 */
export function checkNode(key: string, kind: NodeKind, value: unknown): NewNode {
  const answer = newNodeShapes[kind].safeParse(canonical(value));
  if (!answer.success) throw problem(key, answer.error.issues);
  return answer.data;
}

/** A relation of a data file, checked the same way. */
export function checkRelation(key: string, value: unknown): NewRelation {
  const answer = newRelationShape.safeParse(canonical(value));
  if (!answer.success) throw problem(key, answer.error.issues);
  return answer.data;
}

function problem(key: string, issues: readonly Problem[]): Error {
  const lines = issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`);
  return new Error(`The seed's ${key} does not fit its kind. ${lines.join(' ')}`);
}
