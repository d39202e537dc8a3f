/**
 * Puts the focus where the reader goes on when what had it has gone: the circle (which remembers its node), else the
 * part of the page that shows the map, else the page's content.
 */
export function focusMap(): void {
  const places = ['.circle-canvas', '#map', '#content'].map((place) => document.querySelector<HTMLElement>(place));
  places.find((place) => place !== null)?.focus();
}

/** Gives the focus back to what had it before; to the map when that has gone or was nothing. */
export function giveFocusBack(opener: Element | null): void {
  if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
  else focusMap();
}
