/** What was left to the page around the picture. */
export type PassedOn = 'wheel' | 'finger';

/** A finger that has moved less than this may still mean to tap, px. */
const slop = 10;

/**
 * Leaves the scrolling of the page around to that page: the wheel zooms only with Ctrl or ⌘, or once one has pressed in
 * the picture and as long as the pointer stays over it; on a touch screen it takes two fingers. Cytoscape listens
 * further in and on the window, so it never hears of the rest.
 * @returns takes all listeners off again
 */
export function guardGestures(frame: HTMLElement, onPassedOn: (gesture: PassedOn) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const early = { signal, capture: true, passive: true } as const;
  let isMeant = false;
  let began: { readonly x: number; readonly y: number } | null = null;
  const onDown = ({ pointerType }: PointerEvent): void => {
    isMeant = pointerType === 'mouse';
  };
  const onLeave = (): void => {
    isMeant = false;
  };
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || isMeant) return;
    event.stopPropagation();
    onPassedOn('wheel');
  };
  const onTouchStart = ({ touches }: TouchEvent): void => {
    const [finger, second] = touches;
    began = finger === undefined || second !== undefined ? null : { x: finger.clientX, y: finger.clientY };
  };
  const onTouchMove = (event: TouchEvent): void => {
    const [finger, second] = event.touches;
    if (finger === undefined) return;
    if (second !== undefined) {
      // Else the browser may scroll the page with both fingers, and take them from the picture.
      if (event.cancelable) event.preventDefault();
      return;
    }
    event.stopPropagation();
    if (began === null || Math.hypot(finger.clientX - began.x, finger.clientY - began.y) < slop) return;
    began = null;
    // Cytoscape has heard the finger come down and would take its going for a tap.
    frame.dispatchEvent(new Event('touchcancel', { bubbles: true }));
    onPassedOn('finger');
  };
  frame.addEventListener('pointerdown', onDown, early);
  frame.addEventListener('pointerleave', onLeave, { signal });
  frame.addEventListener('wheel', onWheel, early);
  frame.addEventListener('touchstart', onTouchStart, early);
  frame.addEventListener('touchmove', onTouchMove, { ...early, passive: false });
  return () => {
    listening.abort();
  };
}
