import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Basis } from '../methods.ts';
import { projectActors } from './projectActors.ts';
import { projectAll } from './projectAll.ts';
import { projectHelp } from './projectHelp.ts';
import type { LeftOut } from './Projected.ts';

/**
 * What each basis leaves out of a map; found out once, when it is first asked for. Null for the records as they stand: of
 * these each definition says itself which count.
 */
export function leftOutOf({ graph, selection }: AnalysisInput): (basis: Basis) => LeftOut | null {
  const known = new Map<Basis, LeftOut>();
  const find = (basis: Basis): LeftOut => {
    if (basis === 'actors') return projectActors(graph, selection).leftOut;
    if (basis === 'help') return projectHelp(graph, selection).leftOut;
    return projectAll(graph, { ...selection, withGroups: true }).leftOut;
  };
  return (basis) => {
    if (basis === 'records') return null;
    const leftOut = known.get(basis) ?? find(basis);
    known.set(basis, leftOut);
    return leftOut;
  };
}
