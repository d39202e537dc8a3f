/** The day on which the newest of some records was made or changed, as `2026-11-30`; null where none of them says. */
export function lastChanged(
  records: readonly { readonly createdAt?: string; readonly updatedAt?: string }[],
): string | null {
  // Moments of the log are written alike, so their order is that of their texts.
  const moments = records.flatMap(({ createdAt, updatedAt }) => [createdAt ?? '', updatedAt ?? '']);
  const newest = moments.reduce((last, moment) => (moment > last ? moment : last), '');
  return newest === '' ? null : newest.slice(0, 10);
}
