/** What a way may lead over, by what ties carry. */
export const carried = ['help', 'information', 'money', 'authority'] as const;
export type Carried = (typeof carried)[number];

/** What somebody asks of the ways over the map, as it stands in the address. */
export type RoutePlace = {
  /** The ids of nodes; without an end it is asked who can meet the need that it begins at. */
  readonly from: string | null;
  readonly to: string | null;
  readonly over: readonly Carried[];
  readonly withGroups: boolean;
};

/** Nothing asked yet. */
export const noRoute: RoutePlace = { from: null, to: null, over: carried, withGroups: true };

/** Reads it; without anything chosen a way may lead over all that carries something. */
export function readRoutePlace(search: URLSearchParams): RoutePlace {
  const given = (search.get('over') ?? '').split(',');
  const over = carried.filter((each) => given.includes(each));
  return {
    from: idOf(search.get('from')),
    to: idOf(search.get('to')),
    over: over.length === 0 ? carried : over,
    withGroups: search.get('groups') !== 'out',
  };
}

/** Writes what is not as it is without being chosen. */
export function writeRoutePlace({ from, to, over, withGroups }: RoutePlace, search: URLSearchParams): void {
  if (from !== null) search.set('from', from);
  if (to !== null) search.set('to', to);
  if (over.length < carried.length) search.set('over', over.join(','));
  if (!withGroups) search.set('groups', 'out');
}

const idOf = (text: string | null): string | null => (text !== null && /^[A-Za-z0-9-]{1,64}$/.test(text) ? text : null);
