import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

// In px: how far it keeps from the edges of the screen.
const MARGIN = 8;

/** Lays an element over a cell, as far as the screen has room; it stays there when the table is scrolled. */
export function useBesideCell<E extends HTMLElement>(cell: string): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    const lay = (): void => {
      const place = document.getElementById(cell)?.getBoundingClientRect();
      const frame = element.current;
      if (place === undefined || frame === null) return;
      // What is told below the page is not covered.
      const end = frame.closest('.map-page')?.getBoundingClientRect().bottom ?? globalThis.innerHeight;
      const room = { width: globalThis.innerWidth - MARGIN, height: Math.min(end, globalThis.innerHeight) - MARGIN };
      frame.style.left = `${Math.max(MARGIN, Math.min(place.left, room.width - frame.offsetWidth))}px`;
      frame.style.top = `${Math.max(MARGIN, Math.min(place.top, room.height - frame.offsetHeight))}px`;
    };
    lay();
    // Its own height changes with what is told in it.
    const grown = new ResizeObserver(lay);
    const page = element.current?.closest('.map-page') ?? null;
    if (element.current !== null) grown.observe(element.current);
    if (page !== null) grown.observe(page);
    document.addEventListener('scroll', lay, true);
    globalThis.addEventListener('resize', lay);
    return () => {
      grown.disconnect();
      document.removeEventListener('scroll', lay, true);
      globalThis.removeEventListener('resize', lay);
    };
  }, [cell]);
  return element;
}
