import { nodeKinds, relationKinds } from '@sirkel/graph-schema';

/** The label of each node kind. Labels and types stand in Cypher as text, so they come from here and never from input. */
export const nodeLabels: ReadonlyMap<string, string> = new Map(nodeKinds.map(({ id, typeName }) => [id, typeName]));

/** The native relationship type of each relation kind. */
export const relationTypes: ReadonlyMap<string, string> = new Map(
  relationKinds.map(({ id, typeName }) => [id, typeName]),
);
