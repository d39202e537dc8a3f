import { useRef } from 'react';
import type { TouchEvent } from 'react';

// In px; less is a tap that slipped.
const FAR = 50;

export type Swipe = {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onTouchEnd: (event: TouchEvent) => void;
};

/** Turns by a swipe of one finger to the side: to the left is on, as one turns a page. */
export function useSwipe(onTurn: (by: number) => void): Swipe {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: ({ touches }) => {
      const [touch] = Array.from(touches);
      start.current = touch === undefined || touches.length > 1 ? null : { x: touch.clientX, y: touch.clientY };
    },
    onTouchEnd: ({ changedTouches }) => {
      const [touch] = Array.from(changedTouches);
      if (touch === undefined || start.current === null) return;
      const [x, y] = [touch.clientX - start.current.x, touch.clientY - start.current.y];
      start.current = null;
      if (Math.abs(x) >= FAR && Math.abs(x) > Math.abs(y) * 1.5) onTurn(x < 0 ? 1 : -1);
    },
  };
}
