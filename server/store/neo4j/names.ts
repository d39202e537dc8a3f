// Provisional, until the kinds of graph-schema are there to be read.
const nodeKinds = ['actor', 'service', 'need', 'measure', 'story', 'resource'].map((id) => ({
  id,
  typeName: id.replace(/^./, (first) => first.toUpperCase()),
}));
const relationKinds = ['cooperatesWith', 'funds', 'provides', 'uses', 'has', 'addresses', 'advises', 'refersTo'].map(
  (id) => ({ id, typeName: id.replace(/[A-Z]/g, '_$&').toUpperCase() }),
);

/** The label of each node kind. Labels and types stand in Cypher as text, so they come from here and never from input. */
export const nodeLabels: ReadonlyMap<string, string> = new Map(nodeKinds.map(({ id, typeName }) => [id, typeName]));

/** The native relationship type of each relation kind. */
export const relationTypes: ReadonlyMap<string, string> = new Map(
  relationKinds.map(({ id, typeName }) => [id, typeName]),
);
