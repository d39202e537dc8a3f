import type { NodeKind } from '@sirkel/graph-schema';
import type { Place } from './address.ts';
import { noRoute } from './routePlace.ts';
import type { RoutePlace } from './routePlace.ts';

/** What the address says of a node. */
type Meant = { readonly id: string; readonly kind: NodeKind };

/**
 * To the picture that begins at a node: the view from the middle where that is shown and can begin there, else outwards
 * step by step. On a narrow screen the details lie over all of it, so there they give way.
 */
export function beginAt({ layout }: Place, { id, kind }: Meant, isNarrow: boolean): Partial<Place> {
  const stays = layout.layout === 'middle' && kind === 'need';
  return {
    view: 'circle',
    layout: { ...layout, layout: stays ? 'middle' : 'outward', centre: id },
    ...(isNarrow ? { selected: null } : {}),
  };
}

/** To where a way is sought, with one of its ends, or both, set; what it may lead over stays. */
export function seekWay({ route }: Place, ends: Partial<RoutePlace>): Partial<Place> {
  return { view: 'try', part: 'route', shown: [], selected: null, route: { ...route, ...ends } };
}

/** The same from a node alone: to whoever can be reached. */
export function seekWayFrom(place: Place, id: string): Partial<Place> {
  return seekWay(place, { from: id, to: noRoute.to });
}
