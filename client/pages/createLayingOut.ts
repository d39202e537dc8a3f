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
  readonly current: () => { readonly shown: ShownLayout; readonly isWaiting: boolean; readonly hasFailed: boolean };
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
};

/** So many pictures are remembered, for whoever goes from one to another and back. */
const mostKept = 12;

/** How a map is laid out: what was shown stays until the next is there. */
export function createLayingOut(desk: LayoutDesk, isMadeHere: boolean): LayingOut {
  const kept = new Map<string, MadeHere>();
  const listeners = new Set<() => void>();
  let current: ReturnType<LayingOut['current']> = {
    shown: { state: isMadeHere ? 'here' : 'nothing' },
    isWaiting: false,
    hasFailed: false,
  };
  let asked = '';
  const set = (next: typeof current): void => {
    if (JSON.stringify(stateOf(next)) === JSON.stringify(stateOf(current)) && sameShown(next, current)) return;
    current = next;
    for (const listener of [...listeners]) listener();
  };
  const show = (shown: ShownLayout): void => {
    set({ shown, isWaiting: false, hasFailed: false });
  };
  return {
    want: ({ layout, centre, version, tidied, isMadeHere: here, madeHere, input }) => {
      const meaning = JSON.stringify([layout, centre, tidied]);
      const asking = `${meaning} ${String(version)} ${String(here)}`;
      if (asking === asked) return;
      asked = asking;
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
      if (known === undefined) set({ ...current, isWaiting: true, hasFailed: false });
      desk.ask({
        meaning,
        layout,
        input: () => input(kept.get(meaning)?.laidOut),
        answer: (laidOut) => {
          if (laidOut === null) set({ ...current, shown: orHere(current.shown), isWaiting: false, hasFailed: true });
          else {
            keep(kept, meaning, { version, laidOut });
            show({ state: 'there', laidOut });
          }
        },
      });
    },
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      asked = '';
      desk.stop();
    },
  };
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

type Current = ReturnType<LayingOut['current']>;

function stateOf({ shown, isWaiting, hasFailed }: Current) {
  return [shown.state, isWaiting, hasFailed];
}

function sameShown(a: Current, b: Current): boolean {
  return (a.shown.state === 'there' ? a.shown.laidOut : null) === (b.shown.state === 'there' ? b.shown.laidOut : null);
}
