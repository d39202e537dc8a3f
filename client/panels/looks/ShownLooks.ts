import { createContext, useContext } from 'react';
import type { LookChannel } from '../../state/lookPlace.ts';
import type { Theme } from '../../view/look.ts';
import type { Touches } from '../../view/looks/Touch.ts';
import type { Measures } from '../../view/looks/valuesOf.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import type { Told } from '../frame/Told.tsx';
import type { LeftOut } from '../gaps/useLeftOut.ts';
import type { LookPart } from './lookParts.ts';
import type { SaidLook } from './sayLook.ts';

/** How the picture looks where it is not as the circle has it, and what that means. */
export type ShownLooks = {
  readonly touches: Touches;
  /** Channels whose numbers are not there yet. */
  readonly awaited: readonly LookChannel[];
  readonly parts: (
    visible: Pick<VisibleGraph, 'nodes' | 'relations'>,
    theme: Theme,
    ribbons: boolean,
  ) => readonly LookPart[];
  /** What the picture shows of a node or tie. */
  readonly said: (id: string) => readonly SaidLook[];
};

/** On what the server has worked out its measures. */
export type MeasuresTold = {
  /** How many actors took part, and how many of these are told. */
  readonly actorCount: number;
  readonly toldCount: number;
  /** From how many actors ways were followed; null where the figures are exact. */
  readonly sources: number | null;
  readonly seed: number | null;
  readonly leftOut: LeftOut;
};

/** What the page knows of its looks. */
export type LooksState = {
  /** Null while the picture is as the circle has it. */
  readonly shown: ShownLooks | null;
  /** On what the server works out its measures; null where nothing of that is shown. */
  readonly measures: Told<MeasuresTold> | null;
  /** What it has worked out, by actor; null while that is not there. */
  readonly values: Measures | null;
  /** Whether what it told is of an earlier moment. */
  readonly areOld: boolean;
};

export const LooksContext = createContext<LooksState>({ shown: null, measures: null, values: null, areOld: false });

/** The looks of the page's map. */
export function useLooks(): LooksState {
  return useContext(LooksContext);
}
