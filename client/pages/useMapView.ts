import type { MapView, Place } from '../state/address.ts';
import { usualLayout } from '../state/layoutPlace.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMediaQuery } from '../state/usePreferences.ts';

/**
 * How the map is seen: as the address says, else the circle where there is room for it and the list where not. An address
 * that says how the picture is laid out means the picture, whatever screen it is opened on.
 */
export function seenView({ view, layout }: Pick<Place, 'view' | 'layout'>, narrow: boolean): MapView {
  const isPicture = layout.layout !== usualLayout.layout || layout.bigScreen;
  return view ?? (narrow && !isPicture ? 'list' : 'circle');
}

/** How the map is seen, and how that is chosen. */
export function useMapView(): readonly [MapView, (view: MapView) => void] {
  const bar = useAddressBar();
  const { place } = useAddress();
  const narrow = useMediaQuery('(max-width: 699px)');
  const view = seenView(place, narrow);
  return [
    view,
    (chosen) => {
      bar.move({ view: chosen }, true);
    },
  ];
}
