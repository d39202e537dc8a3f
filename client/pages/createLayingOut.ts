import type { LayoutDesk } from '../canvas/layouts/createLayoutDesk.ts';
import type { LayoutId } from '../state/layoutPlace.ts';
import type { LaidOut, LayoutInput } from '../view/layouts/Layout.ts';

/** What shall be shown now. */
export type WantedLayout = {
  readonly layout: LayoutId;
  readonly centre: string | null;
  /** Counts the graph's changes: it changes in place. */
  readonly version: number;
  /** How many times the map has been tidied on this screen. */
  readonly tidied: number;
  /** Whether the picture lays itself out where it is made, as a circle of a map that is not large does. */
  readonly isMadeHere: boolean;
  /** What the picture has laid out itself, for the next to begin there; null when that was another one, or none. */
  readonly madeHere: () => MadeHere | null;
  readonly input: (previous: LaidOut | undefined) => LayoutInput;
};

/** A circle as it was laid out where it is drawn, at a moment of the map. */
export type MadeHere = { readonly version: number; readonly laidOut: LaidOut };

/** What can be shown: nothing yet, the circle as the picture lays it out itself, or what was laid out elsewhere. */
export type ShownLayout =
  { readonly state: 'nothing' } | { readonly state: 'here' } | { readonly state: 'there'; readonly laidOut: LaidOut };

export type LayingOut = {
  readonly want: (wanted: WantedLayout) => void;
  /** Asks once more for what is wanted, as after it could not be laid out. */
  readonly again: () => void;
  readonly current: () => Current;
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
};

type Current = { readonly shown: ShownLayout; readonly isWaiting: boolean; readonly hasFailed: boolean };

/** So many pictures are remembered, for whoever goes from one to another and back. */
const mostKept = 12;

/** How a map is laid out: what was shown stays until the next is there. */
export function createLayingOut(desk: LayoutDesk, isMadeHere: boolean): LayingOut {
  const kept = new Map<string, MadeHere>();
  const { current, subscribe, set } = createShown(isMadeHere);
  let wanted: WantedLayout | null = null;
  const show = (shown: ShownLayout): void => {
    set({ shown, isWaiting: false, hasFailed: false });
  };
  const ask = ({ version, isMadeHere: here, madeHere, input, ...wish }: WantedLayout): void => {
    const meaning = meaningOf(wish);
    if (here) {
      desk.stop();
      show({ state: 'here' });
      return;
    }
    const made = madeHere();
    if (made !== null && made.version > (kept.get(meaning)?.version ?? -1)) keep(kept, meaning, made);
    const known = kept.get(meaning);
    if (known !== undefined) show({ state: 'there', laidOut: known.laidOut });
    if (known?.version === version) return;
    if (known === undefined) set({ ...current(), isWaiting: true, hasFailed: false });
    desk.ask({
      meaning,
      layout: wish.layout,
      input: () => input(kept.get(meaning)?.laidOut),
      answer: (laidOut) => {
        if (laidOut === null) set({ shown: orHere(current().shown), isWaiting: false, hasFailed: true });
        else {
          keep(kept, meaning, { version, laidOut });
          show({ state: 'there', laidOut });
        }
      },
    });
  };
  return {
    want: (next) => {
      if (wanted !== null && isSameWish(wanted, next)) return;
      wanted = next;
      ask(next);
    },
    again: () => {
      if (wanted !== null) ask(wanted);
    },
    current,
    subscribe,
    stop: () => {
      wanted = null;
      desk.stop();
    },
  };
}

/** What is shown now, and who is told when that is something else. */
function createShown(isMadeHere: boolean) {
  const listeners = new Set<() => void>();
  let current: Current = { shown: { state: isMadeHere ? 'here' : 'nothing' }, isWaiting: false, hasFailed: false };
  return {
    current: () => current,
    set: (next: Current): void => {
      if (isSame(next, current)) return;
      current = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What two pictures of the same thing have in common, at whatever moment of the map. */
function meaningOf({ layout, centre, tidied }: Pick<WantedLayout, 'layout' | 'centre' | 'tidied'>): string {
  return [layout, centre ?? '', tidied].join(' ');
}

function isSameWish(a: WantedLayout, b: WantedLayout): boolean {
  return (
    a.layout === b.layout &&
    a.centre === b.centre &&
    a.tidied === b.tidied &&
    a.version === b.version &&
    a.isMadeHere === b.isMadeHere
  );
}

function keep(kept: Map<string, MadeHere>, meaning: string, newest: MadeHere): void {
  kept.delete(meaning);
  kept.set(meaning, newest);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
}

/** Where nothing can be laid out elsewhere, the circle still can be here. */
function orHere(shown: ShownLayout): ShownLayout {
  return shown.state === 'nothing' ? { state: 'here' } : shown;
}

function isSame(a: Current, b: Current): boolean {
  return (
    a.shown.state === b.shown.state &&
    laidOutIn(a.shown) === laidOutIn(b.shown) &&
    a.isWaiting === b.isWaiting &&
    a.hasFailed === b.hasFailed
  );
}

function laidOutIn(shown: ShownLayout): LaidOut | null {
  return shown.state === 'there' ? shown.laidOut : null;
}
