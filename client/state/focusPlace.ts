/** The node that the map is seen around, and how many steps outward. */
export type FocusPlace = { readonly node: string; readonly steps: number };

/** Further is nearly all of any map. */
export const MOST_FOCUS_STEPS = 9;

/** Reads it; one step where none is said. */
export function readFocusPlace(search: URLSearchParams): FocusPlace | null {
  const node = search.get('focus');
  if (node === null || !/^[A-Za-z0-9-]{1,64}$/.test(node)) return null;
  const steps = search.get('steps') ?? '';
  return { node, steps: /^[1-9]$/.test(steps) ? Number(steps) : 1 };
}

export function writeFocusPlace(focus: FocusPlace | null, search: URLSearchParams): void {
  if (focus === null) return;
  search.set('focus', focus.node);
  if (focus.steps !== 1) search.set('steps', String(focus.steps));
}
