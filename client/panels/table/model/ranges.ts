/** The ids of rows from one to another, both included; only the last where the first is not there. */
export function rangeOf(ids: readonly string[], from: string | null, to: string): readonly string[] {
  const [one, other] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)];
  if (other < 0) return [];
  if (one < 0) return [to];
  return ids.slice(Math.min(one, other), Math.max(one, other) + 1);
}
