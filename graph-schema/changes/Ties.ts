/** By a node's id, the ids of all relations that have it as an end. */
export type Ties = {
  get(nodeId: string): ReadonlySet<string> | undefined;
  keys(): IterableIterator<string>;
  add(nodeId: string, relationId: string): void;
  remove(nodeId: string, relationId: string): void;
};

/** Ties of a graph of its own. A set that was got from it changes with it. */
export function createTies(): Ties {
  const sets = new Map<string, Set<string>>();
  return {
    get: (nodeId) => sets.get(nodeId),
    keys: () => sets.keys(),
    add: (nodeId, relationId) => {
      const known = sets.get(nodeId);
      if (known === undefined) sets.set(nodeId, new Set([relationId]));
      else known.add(relationId);
    },
    remove: (nodeId, relationId) => {
      const known = sets.get(nodeId);
      known?.delete(relationId);
      if (known?.size === 0) sets.delete(nodeId);
    },
  };
}
