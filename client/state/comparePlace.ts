/**
 * What this map is compared with: how it was at the end of a day, or just before a time (ISO 8601), or another map. With
 * `until` it is held as it was at the end of that day, else as it is now.
 */
export type ComparedWith =
  { readonly date: string; readonly until?: string } | { readonly before: string } | { readonly map: string };

/** Reads it: `2026-01-01`, `2026-01-01..2026-02-01`, `before:2026-01-01T12:00:00.000Z` or `map:<id>`; null for what is none. */
export function readComparePlace(search: URLSearchParams): ComparedWith | null {
  const text = search.get('compare') ?? '';
  const [, map] = /^map:([A-Za-z0-9-]{1,64})$/.exec(text) ?? [];
  if (map !== undefined) return { map };
  const [, before] = /^before:(\d{4}-\d\d-\d\dT[\d:.]{5,12}Z)$/.exec(text) ?? [];
  if (before !== undefined) return Number.isNaN(Date.parse(before)) ? null : { before };
  const [, date, until] = /^(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?$/.exec(text) ?? [];
  if (date === undefined || !isDay(date)) return null;
  if (until === undefined) return { date };
  return isDay(until) && date <= until ? { date, until } : null;
}

/** Writes it. */
export function writeComparePlace(compared: ComparedWith | null, search: URLSearchParams): void {
  if (compared !== null) search.set('compare', compareText(compared));
}

/** What something is compared with, as text: the same for the same. */
export function compareText(compared: ComparedWith): string {
  if ('map' in compared) return `map:${compared.map}`;
  if ('before' in compared) return `before:${compared.before}`;
  const { date, until } = compared;
  return until === undefined ? date : `${date}..${until}`;
}

// What rolls over into another month is no day.
function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
