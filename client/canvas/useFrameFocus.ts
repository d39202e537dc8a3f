import { useEffect } from 'react';
import type { ControllerRef } from './useCanvasController.ts';

/**
 * Tells the picture when the keyboard comes into it and leaves it; whoever points at things does not walk in it by keys,
 * so a focus that is given back to it after they pressed something elsewhere makes nothing stand out. Listens to the
 * element itself: React hears no focus that is given back while it changes the page, as when a panel is closed, and
 * neither does the browser call such a focus visible.
 */
export function useFrameFocus(frame: { readonly current: HTMLElement | null }, controller: ControllerRef): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    // Whoever has touched nothing yet came by the keyboard, or by a program that speaks for them.
    let points = false;
    const seen = { signal, capture: true };
    document.addEventListener('pointerdown', () => (points = true), seen);
    document.addEventListener('keydown', () => (points = false), seen);
    element.addEventListener('focus', () => points || controller.current?.enter(), { signal });
    element.addEventListener('blur', () => controller.current?.leave(), { signal });
    return () => {
      listening.abort();
    };
  }, [frame, controller]);
}
