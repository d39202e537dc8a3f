import type { AddressBar } from '../state/createAddressBar.ts';
import type { LayoutPlace } from '../state/layoutPlace.ts';

/** Shows the picture for a room, on the whole screen where the browser lets a page have it. */
export function enlarge(bar: AddressBar, layout: LayoutPlace): void {
  const page: Partial<Pick<Element, 'requestFullscreen'>> = document.documentElement;
  if (page.requestFullscreen !== undefined) document.documentElement.requestFullscreen().catch(() => undefined);
  bar.move({ layout: { ...layout, bigScreen: true } }, true);
}
