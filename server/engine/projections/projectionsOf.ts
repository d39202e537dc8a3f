import type { DirectedAdjacency } from '../../analysis/Adjacency.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { projectActors, providersByService } from './projectActors.ts';
import { projectAll } from './projectAll.ts';
import { numberRecords, type NumberedMap } from './numberRecords.ts';
import type { Projected } from './Projected.ts';
import { projectHelp } from './projectHelp.ts';

/**
 * The records by number, as of an input. An input is of one moment, and all that is asked of that moment shares it: so it is
 * made once however many measures stand on it, as each projection is.
 */
export const numberedOf = once((input): NumberedMap => numberRecords(input.graph, input.selection));

/** The actors and what goes between them. */
export const actorsOf = once((input): Projected => projectActors(numberedOf(input)));

/** Everything and all its ties, groups and roles among them. */
export const wholeOf = once((input): Projected => projectAll(numberedOf(input)));

/** The paths of help. */
export const helpOf = once((input): Projected<DirectedAdjacency> => projectHelp(numberedOf(input)));

/** Who provides each service. */
export const providersOf = once((input) => providersByService(numberedOf(input)));

/** Remembers what was made of an input for as long as the input is in use. */
export function once<Made extends object>(make: (input: AnalysisInput) => Made): (input: AnalysisInput) => Made {
  const made = new WeakMap<AnalysisInput, Made>();
  return (input) => {
    const known = made.get(input) ?? make(input);
    made.set(input, known);
    return known;
  };
}
