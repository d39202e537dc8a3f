import type { Graph, TourRecord, ViewRecord } from '@sirkel/graph-schema';
import { placeOfSearch } from '@sirkel/graph-schema';
import { readAddress, writeAddress } from './address.ts';
import type { Address, MapView, Place } from './address.ts';

/** The place that a view keeps, for whoever looks now: language and theme stay theirs. */
export function placeOfView(view: Pick<ViewRecord, 'place'>, here: Place): Place {
  const { place } = readAddress('/', `?${view.place ?? ''}`);
  return { ...place, language: here.language, theme: here.theme };
}

/**
 * What a view of this place keeps.
 * @param seen how the map is seen: it depends on the screen where the address does not say it
 */
export function keptPlace({ route, place }: Address, seen: MapView): string {
  const search = writeAddress({ route, place: { ...place, view: seen } }).split('?')[1] ?? '';
  return placeOfSearch(search);
}

/** Whether two addresses show the same, whoever looks. */
export function isSamePlace(one: Place, other: Place): boolean {
  return textOf(one) === textOf(other);
}

const textOf = (place: Place): string => placeOfSearch(writeAddress({ route: { page: 'start' }, place }).slice(2));

/** Whether an address says no more than which map. */
export function saysNothing(place: Place): boolean {
  return textOf(place) === '' && place.saved === null && place.tour === null;
}

/** The address of a view that stays right when the view is changed. */
export function shortAddress(map: string, meant: Pick<Place, 'saved'> | Pick<Place, 'tour'>): string {
  const { place } = readAddress('/', '');
  return writeAddress({ route: { page: 'map', map }, place: { ...place, ...meant } });
}

/** A stop of a tour; `view` is null when that has been removed. */
export type Stop = {
  readonly view: ViewRecord | null;
  readonly text: ViewRecord['text'];
};

/** The stops of a tour as they stand now, those whose view is gone among them. */
export function stopsOf({ stops }: TourRecord, graph: Pick<Graph, 'views'>): readonly Stop[] {
  return (stops ?? []).map(({ view: id, text }) => {
    const view = graph.views.get(id) ?? null;
    return { view, text: text ?? view?.text };
  });
}
