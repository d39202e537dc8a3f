import type { LookMeasuresQuery } from '../graphql/generated/operations.ts';
import type { MeasuresTold } from '../panels/looks/ShownLooks.ts';
import type { Measures } from '../view/looks/valuesOf.ts';

type Research = LookMeasuresQuery['research'];

/** What the server has worked out, by actor. */
export function measuresOf({ actors }: Research): Measures {
  return new Map(
    actors.map(({ actor, betweenness, contacts, constraint, effectiveSize, coreNumber }) => [
      actor,
      {
        betweenness: betweenness ?? null,
        contacts,
        constraint: constraint ?? null,
        effectiveSize: effectiveSize ?? null,
        coreNumber,
      },
    ]),
  );
}

/** On what it has worked that out. */
export function aboutMeasures({ actorCount, actors, sources, seed, leftOut }: Research): MeasuresTold {
  return { actorCount, toldCount: actors.length, sources: sources ?? null, seed: seed ?? null, leftOut };
}
