import { useSyncExternalStore } from 'react';

/** Whether the browser lets a page have the whole screen: a telephone often does not, nor does a page in another. */
export function mayFillScreen(): boolean {
  const page: Partial<Pick<Element, 'requestFullscreen'>> = document.documentElement;
  return page.requestFullscreen !== undefined && document.fullscreenEnabled;
}

/** Shows the page on the whole screen, where the browser lets it; else nothing happens. */
export function fillScreen(): void {
  if (mayFillScreen()) document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Gives the screen back. */
export function leaveFullScreen(): void {
  if (hasScreen()) document.exitFullscreen().catch(() => undefined);
}

/** Whether the page has the whole screen; the browser's own keys may take it back. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(subscribe, hasScreen);
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => {
    document.removeEventListener('fullscreenchange', listener);
  };
}

// Where there is no such thing at all, it is not null either.
const hasScreen = (): boolean => document.fullscreenElement instanceof Element;
