/** In which groups each node is: those of node `v` stand in `groups` from `offsets[v]` up to (not with) `offsets[v + 1]`. */
export type Memberships = {
  /** One longer than there are nodes. */
  readonly offsets: Int32Array;
  /** Each group of a node once. */
  readonly groups: Int32Array;
};

/** Each node in any number of groups. */
export function memberships(groupsOf: readonly (readonly number[])[]): Memberships {
  const offsets = new Int32Array(groupsOf.length + 1);
  groupsOf.forEach((groups, node) => {
    offsets[node + 1] = (offsets[node] as number) + groups.length;
  });
  return { offsets, groups: Int32Array.from(groupsOf.flat()) };
}

/** Each node in one group, or in none where there stands -1. */
export const oneGroupEach = (groupOf: readonly number[]): Memberships =>
  memberships(groupOf.map((group) => (group === -1 ? [] : [group])));
