import type { Graph } from '@sirkel/graph-schema';
import type { LookChoice } from '../../state/lookPlace.ts';
import { spreadingScale } from './spreadingScale.ts';
import type { Subject } from './Subject.ts';
import { valuesOf } from './valuesOf.ts';

/**
 * What a channel shows once somebody has chosen a field or measure: with the steps that tell the map's numbers apart.
 * What the server works out is not known before it is shown: its steps are equal ones.
 */
export function choiceOf(subject: Subject, graph: Graph, year: number): LookChoice {
  if (subject.values === 'categories') return { by: subject.id, scale: 'linear' };
  const values = valuesOf(subject, { graph, measures: null, year });
  return { by: subject.id, scale: spreadingScale([...values.values()].filter((value) => typeof value === 'number')) };
}
