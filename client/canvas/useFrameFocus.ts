import { useEffect } from 'react';
import type { ControllerRef } from './useCanvasController.ts';

/**
 * Tells the picture when the keyboard comes into it and leaves it; whoever points at it does not walk in it by keys.
 * Listens to the element itself: React hears no focus that is given back while it changes the page, as when a panel
 * is closed, and neither does the browser call such a focus visible.
 */
export function useFrameFocus(frame: { readonly current: HTMLElement | null }, controller: ControllerRef): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    let pressed = false;
    element.addEventListener('pointerdown', () => (pressed = true), { signal });
    element.addEventListener('focus', () => pressed || controller.current?.enter(), { signal });
    element.addEventListener(
      'blur',
      () => {
        pressed = false;
        controller.current?.leave();
      },
      { signal },
    );
    return () => {
      listening.abort();
    };
  }, [frame, controller]);
}
