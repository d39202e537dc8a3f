import {
  followUpFragment,
  mapNodeFragment,
  relationFragment,
  settingsFragment,
  tourFragment,
  viewFragment,
} from '@sirkel/graph-schema';
import { changeFragment } from './changeFragment.ts';
import type {
  CommitMutation,
  CommitMutationVariables,
  CreateMapMutation,
  CreateMapMutationVariables,
  GraphQuery,
  GraphQueryVariables,
  HistoryQuery,
  HistoryQueryVariables,
  MapChangesSubscription,
  MapChangesSubscriptionVariables,
  MapsQuery,
  MapsQueryVariables,
  MeQuery,
  MeQueryVariables,
  RedoMutation,
  RedoMutationVariables,
  RemoveMapMutation,
  RemoveMapMutationVariables,
  UndoMutation,
  UndoMutationVariables,
} from './generated/operations.ts';
import { operation } from './Operation.ts';

// Everything that this file exports is an operation: `npm run generate` reads their types out of it and the schema.

/** The maps of this server. */
export const mapsQuery = operation<MapsQuery, MapsQueryVariables>(/* GraphQL */ `
  query Maps {
    maps {
      id
      nodeCount
      relationCount
      relationsInForce
      settings {
        title {
          nb
          nn
          en
        }
        description {
          nb
          nn
          en
        }
        region
        visibility
        invented
      }
    }
  }
`);

/** Who asks, and what they may do. */
export const meQuery = operation<MeQuery, MeQueryVariables>(/* GraphQL */ `
  query Me {
    me {
      role
      id
      mayDo
    }
  }
`);

/** A whole map. */
export const graphQuery = operation<GraphQuery, GraphQueryVariables>(/* GraphQL */ `
  query Graph($map: ID!) {
    graph(map: $map) {
      cursor
      settings {
        ...AllSettingsFields
      }
      nodes {
        ...AllNodeFields
      }
      relations {
        ...AllRelationFields
      }
      followUps {
        ...AllFollowUpFields
      }
      views {
        ...AllViewFields
      }
      tours {
        ...AllTourFields
      }
    }
  }
  ${mapNodeFragment}
  ${relationFragment}
  ${followUpFragment}
  ${viewFragment}
  ${tourFragment}
  ${settingsFragment}
`);

/** What happens to a map after a cursor. */
export const mapChangesSubscription = operation<MapChangesSubscription, MapChangesSubscriptionVariables>(/* GraphQL */ `
  subscription MapChanges($map: ID!, $since: String) {
    mapChanges(map: $map, since: $since) {
      __typename
      ... on MapChange {
        cursor
        change {
          ...ChangeFields
        }
      }
      ... on Reload {
        cursor
      }
    }
  }
  ${changeFragment}
`);

/** The changes that touched a record, the newest first. */
export const historyQuery = operation<HistoryQuery, HistoryQueryVariables>(/* GraphQL */ `
  query History($map: ID!, $of: ID!, $after: String) {
    history(map: $map, of: $of, first: 20, after: $after) {
      nodes {
        ...ChangeFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${changeFragment}
`);

/** Makes one change of several edits. */
export const commitMutation = operation<CommitMutation, CommitMutationVariables>(/* GraphQL */ `
  mutation Commit($map: ID!, $operationId: ID!, $edits: [EditInput!]!) {
    commit(map: $map, operationId: $operationId, edits: $edits) {
      change {
        ...ChangeFields
      }
    }
  }
  ${changeFragment}
`);

/** Takes back a change. */
export const undoMutation = operation<UndoMutation, UndoMutationVariables>(/* GraphQL */ `
  mutation Undo($map: ID!, $operationId: ID!, $undoes: ID!) {
    undo(map: $map, operationId: $operationId, undoes: $undoes) {
      change {
        ...ChangeFields
      }
    }
  }
  ${changeFragment}
`);

/** Takes back an undo. */
export const redoMutation = operation<RedoMutation, RedoMutationVariables>(/* GraphQL */ `
  mutation Redo($map: ID!, $operationId: ID!, $undoes: ID!) {
    redo(map: $map, operationId: $operationId, undoes: $undoes) {
      change {
        ...ChangeFields
      }
    }
  }
  ${changeFragment}
`);

/** Makes a map with the default settings. */
export const createMapMutation = operation<CreateMapMutation, CreateMapMutationVariables>(/* GraphQL */ `
  mutation CreateMap($operationId: ID!, $input: CreateMapInput!) {
    createMap(operationId: $operationId, input: $input) {
      map {
        id
      }
    }
  }
`);

/** Removes a map for good. */
export const removeMapMutation = operation<RemoveMapMutation, RemoveMapMutationVariables>(/* GraphQL */ `
  mutation RemoveMap($map: ID!) {
    removeMap(map: $map) {
      map
    }
  }
`);
