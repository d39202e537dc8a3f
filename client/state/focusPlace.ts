/** The node that the map is seen around, or several, and how many steps outward. */
export type FocusPlace = { readonly node: string; readonly others?: readonly string[]; readonly steps: number };

/** More would make an address longer than some programs take. */
export const MOST_FOCUSED = 60;

/** Further is nearly all of any map. */
export const MOST_FOCUS_STEPS = 9;

/** Reads it; one step where none is said. */
export function readFocusPlace(search: URLSearchParams): FocusPlace | null {
  const ids = (search.get('focus') ?? '').split(',').filter((id) => /^[A-Za-z0-9-]{1,64}$/.test(id));
  const [node, ...others] = [...new Set(ids)].slice(0, MOST_FOCUSED);
  if (node === undefined) return null;
  const steps = search.get('steps') ?? '';
  return { node, ...(others.length === 0 ? {} : { others }), steps: /^[1-9]$/.test(steps) ? Number(steps) : 1 };
}

export function writeFocusPlace(focus: FocusPlace | null, search: URLSearchParams): void {
  if (focus === null) return;
  search.set('focus', [focus.node, ...(focus.others ?? [])].join(','));
  if (focus.steps !== 1) search.set('steps', String(focus.steps));
}
