import type { WheelState } from '../../view/wheel/wheelOf.ts';
import { coverageStates } from '../gaps/coverageStates.ts';

/** How a field of the wheel can stand, each with a mark that needs no colour: as in the table of rings, and `partly`. */
export const wheelMarks: readonly { readonly state: WheelState; readonly mark: string }[] = [
  ...coverageStates.slice(0, 1),
  { state: 'partly', mark: '◕' },
  ...coverageStates.slice(1),
];

/** The mark of a state. */
export const wheelMark = (state: WheelState): string => wheelMarks.find((each) => each.state === state)?.mark ?? '';
