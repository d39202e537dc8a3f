/** How many of each kind, in the order of the kinds; those there are none of are left out. */
export function kindCounts(
  records: Iterable<{ readonly kind: string }>,
  kinds: readonly { readonly id: string }[],
): readonly { readonly kind: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return kinds.flatMap(({ id }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ kind: id, count }];
  });
}
