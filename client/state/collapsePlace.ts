/** What stands as one in the picture: what lies in a cell, a node with all that is part of it, or some that were chosen. */
export type Collapse =
  /** The innermost ring is one cell, without a field. */
  | { readonly of: 'cell'; readonly ring: string; readonly field: string | null }
  | { readonly of: 'group'; readonly node: string }
  | { readonly of: 'these'; readonly nodes: readonly string[] };

/** More would make an address longer than some programs take. */
export const MOST_COLLAPSED = 100;
/** So many chosen nodes can be made one, and as many in all: each has its id in the address. */
export const MOST_IN_ONE = 60;

/** Reads what is collapsed, in the order in which that was done; each once, and what is not ours is passed over. */
export function readCollapsePlace(search: URLSearchParams): readonly Collapse[] {
  const texts = new Set((search.get('collapsed') ?? '').split(','));
  return [...texts].flatMap((text) => readCollapse(text) ?? []).slice(0, MOST_COLLAPSED);
}

/** Writes it: `cell:municipality.finance,group:<id>,these:<id>.<id>`. */
export function writeCollapsePlace(collapsed: readonly Collapse[], search: URLSearchParams): void {
  if (collapsed.length > 0) search.set('collapsed', collapsed.map(collapseText).join(','));
}

/** What is collapsed, as text: the same for the same. */
export function collapseText(collapse: Collapse): string {
  switch (collapse.of) {
    case 'cell':
      return `cell:${collapse.ring}${collapse.field === null ? '' : `.${collapse.field}`}`;
    case 'group':
      return `group:${collapse.node}`;
    case 'these':
      return `these:${collapse.nodes.toSorted().join('.')}`;
  }
}

/** How many ids of nodes stand in an address for what is collapsed. */
export function collapsedIds(collapsed: readonly Collapse[]): number {
  return collapsed.reduce(
    (sum, each) => sum + (each.of === 'these' ? each.nodes.length : each.of === 'group' ? 1 : 0),
    0,
  );
}

function readCollapse(text: string): Collapse | null {
  const [of = '', given = ''] = text.split(':');
  const ids = given.split('.');
  if (!ids.every((id) => /^[A-Za-z0-9-]{1,64}$/.test(id))) return null;
  const [first = '', second = null] = ids;
  if (of === 'cell' && ids.length <= 2) return { of, ring: first, field: second };
  if (of === 'group' && ids.length === 1) return { of, node: first };
  return of === 'these' && ids.length > 1 && ids.length <= MOST_IN_ONE ? { of, nodes: [...new Set(ids)] } : null;
}
