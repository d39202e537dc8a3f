import type { DirectedAdjacency } from '../../analysis/Adjacency.ts';
import type { AnalysisInput } from '../AnalysisInput.ts';
import { projectActors, providersByService } from './projectActors.ts';
import { projectAll } from './projectAll.ts';
import type { Projected } from './Projected.ts';
import { projectHelp } from './projectHelp.ts';

/**
 * The actors and what goes between them, as of an input. An input is of one moment, and all that is asked of that moment
 * shares it: so each projection is made once however many measures stand on it.
 */
export const actorsOf = once((input): Projected => projectActors(input.graph, input.selection));

/** Everything and all its ties, groups and roles among them. */
export const wholeOf = once((input): Projected => projectAll(input.graph, { ...input.selection, withGroups: true }));

/** The paths of help. */
export const helpOf = once((input): Projected<DirectedAdjacency> => projectHelp(input.graph, input.selection));

/** Who provides each service. */
export const providersOf = once((input) => providersByService(input.graph, input.selection));

/** Remembers what was made of an input for as long as the input is in use. */
export function once<Made extends object>(make: (input: AnalysisInput) => Made): (input: AnalysisInput) => Made {
  const made = new WeakMap<AnalysisInput, Made>();
  return (input) => {
    const known = made.get(input) ?? make(input);
    made.set(input, known);
    return known;
  };
}
