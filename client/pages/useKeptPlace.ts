import { useLayoutEffect, useRef } from 'react';
import type { FocusEvent, MouseEvent, RefObject, UIEvent } from 'react';

/** How far down a reader was, and at what: a button or link by its name, and by its place among those of that name. */
type KeptPlace = { readonly part: string; readonly top: number; readonly at: Named | null };
type Named = { readonly name: string; readonly index: number };

export type KeptPlaceProps = {
  /** What is shown; the place in each is kept. */
  readonly view: string;
  /** Which part of it: in another part the place of before would be anywhere. */
  readonly part: string;
  /** Whether something in particular is to be brought into view instead. */
  readonly isLed: boolean;
};

export type KeptPlaceFrame = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onClickCapture: (event: MouseEvent<HTMLElement>) => void;
};

// In milliseconds: what is asked for anew is there by then, or the reader has begun elsewhere.
const PATIENCE = 5_000;

/** Brings a reader who comes back to a view to where they were in it, as soon as it is that long again; a new one begins at its top. */
export function useKeptPlace({ view, part, isLed }: KeptPlaceProps): KeptPlaceFrame {
  const frame = useRef<HTMLDivElement>(null);
  const kept = useRef(new Map<string, KeptPlace>());
  const returning = useRef(false);
  const now = useRef({ view, part, isLed });
  // Before anything in the view takes the focus.
  useLayoutEffect(() => {
    now.current = { view, part, isLed };
  }, [view, part, isLed]);
  useLayoutEffect(() => {
    const place = kept.current.get(view);
    const element = frame.current;
    if (element === null || now.current.isLed) return undefined;
    if (place?.part !== now.current.part) {
      // All views are shown in one frame: how far down the last one was says nothing of this one.
      element.scrollTo({ top: 0, behavior: 'instant' });
      return undefined;
    }
    returning.current = true;
    const stop = comeBack(element, place, () => {
      returning.current = false;
    });
    return () => {
      stop();
      returning.current = false;
    };
  }, [view]);
  const keep = (next: Partial<KeptPlace>): void => {
    const before = kept.current.get(view);
    const same = before?.part === part ? before : { top: 0, at: null };
    kept.current.set(view, { ...same, ...next, part });
  };
  return {
    ref: frame,
    onScroll: ({ target, currentTarget }) => {
      // Until all is there again the page is shorter, and is moved by nobody.
      if (target === currentTarget && !returning.current) keep({ top: currentTarget.scrollTop });
    },
    // It may lead away before the page has told how far it was scrolled.
    onClickCapture: ({ currentTarget }) => {
      keep({ top: currentTarget.scrollTop });
    },
    onFocus: ({ target, currentTarget }) => {
      if (!returning.current) keep({ at: target === currentTarget ? null : nameOf(currentTarget, target) });
    },
  };
}

/** @returns gives up; so does the reader by beginning to do something else */
function comeBack(frame: HTMLElement, { top, at }: KeptPlace, done: () => void): () => void {
  const until = performance.now() + PATIENCE;
  let waiting = 0;
  const stop = (): void => {
    cancelAnimationFrame(waiting);
    for (const type of doings) document.removeEventListener(type, stop, true);
    done();
  };
  const look = (): void => {
    const isLongEnough = frame.scrollHeight - frame.clientHeight >= top;
    const found = at === null ? undefined : namedIn(frame, at.name)[at.index];
    if (isLongEnough && (at === null || found !== undefined)) {
      frame.scrollTo({ top, behavior: 'instant' });
      // Whoever came by a tab stays on it.
      const { activeElement } = document;
      if (activeElement === document.body || frame.contains(activeElement)) found?.focus({ preventScroll: true });
      stop();
    } else if (performance.now() < until) waiting = requestAnimationFrame(look);
    else stop();
  };
  for (const type of doings) document.addEventListener(type, stop, true);
  look();
  return stop;
}

const doings = ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const;

function nameOf(frame: HTMLElement, element: Element): Named | null {
  const name = named(element);
  const index = namedIn(frame, name).findIndex((other) => other === element);
  return index < 0 ? null : { name, index };
}

function namedIn(frame: HTMLElement, name: string): readonly HTMLElement[] {
  return [...frame.querySelectorAll<HTMLElement>('button, a, summary')].filter((element) => named(element) === name);
}

const named = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent;
