import type { LookMeasuresQuery, LookMeasuresQueryVariables } from './generated/operations.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

/** What the picture can show of each actor's place in the network of actors: as many as the server tells at a time. */
export const lookMeasuresQuery = operation<LookMeasuresQuery, LookMeasuresQueryVariables>(/* GraphQL */ `
  query LookMeasures($map: ID!, $withGroups: Boolean!) {
    research(map: $map, first: 200, selection: { withGroups: $withGroups }) {
      actorCount
      sources
      seed
      leftOut {
        groups
        nodes
        relations
      }
      actors {
        actor
        betweenness
        contacts
        constraint
        effectiveSize
        coreNumber
      }
    }
  }
`);
