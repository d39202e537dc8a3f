import { fillScreen } from '../../../components/fullScreen.ts';
import type { Place } from '../../../state/address.ts';
import type { AddressBar } from '../../../state/createAddressBar.ts';

/** Shows the picture for a room, on the whole screen where the browser lets a page have it. */
export function enlarge(bar: AddressBar, { view, layout }: Pick<Place, 'view' | 'layout'>): void {
  fillScreen();
  bar.move({ view: view === null ? null : 'circle', layout: { ...layout, bigScreen: true } }, true);
}
