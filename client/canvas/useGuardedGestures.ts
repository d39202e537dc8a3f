import { useEffect, useRef } from 'react';
import { guardGestures, type PassedOn } from './guardGestures.ts';

/** Guards the gestures of a picture, where somebody wants to hear of those that are passed on. */
export function useGuardedGestures(
  frame: { readonly current: HTMLElement | null },
  onPassedOn: ((gesture: PassedOn) => void) | undefined,
): void {
  const newest = useRef(onPassedOn);
  useEffect(() => {
    newest.current = onPassedOn;
  });
  const isGuarded = onPassedOn !== undefined;
  useEffect(() => {
    if (!isGuarded || frame.current === null) return undefined;
    return guardGestures(frame.current, (gesture) => newest.current?.(gesture));
  }, [frame, isGuarded]);
}
