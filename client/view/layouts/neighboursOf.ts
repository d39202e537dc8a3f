/** The ids at the other ends of each node's ties, in the order of the ties' ids; parallel ties count each. */
export function neighboursOf(
  ties: readonly { readonly id: string; readonly from: string; readonly to: string }[],
): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const list = neighbours.get(from);
    if (list === undefined) neighbours.set(from, [to]);
    else list.push(to);
  };
  for (const { from, to } of ties.toSorted(byId)) {
    if (from === to) continue;
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

/** The order of ids, for whatever has one. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
