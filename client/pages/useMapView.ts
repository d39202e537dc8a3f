import type { MapView } from '../state/address.ts';
import { useAddress, useAddressBar } from '../state/useAddress.ts';
import { useMediaQuery } from '../state/usePreferences.ts';

/** How the map is seen: as the address says, else the circle where there is room for it and the list where not. */
export function useMapView(): readonly [MapView, (view: MapView) => void] {
  const bar = useAddressBar();
  const { place } = useAddress();
  const narrow = useMediaQuery('(max-width: 699px)');
  const view = place.view ?? (narrow ? 'list' : 'circle');
  return [
    view,
    (chosen) => {
      bar.move({ view: chosen }, true);
    },
  ];
}
