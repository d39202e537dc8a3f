import { mapNodeFragment, relationFragment, settingsFragment } from '@sirkel/graph-schema';
import type { CommandName, Role } from '@sirkel/graph-schema';
import { operation } from './Operation.ts';
import type { AnsweredChange, AnsweredEvent, AnsweredHistory, AnsweredListedMap, AnsweredMap } from './readMap.ts';

/** Who asks. */
export type Me = { readonly role: Role; readonly id: string | null; readonly mayDo: readonly CommandName[] };

const changeFragment = /* GraphQL */ `
  fragment ChangeFields on Change {
    sequence
    operationId
    author
    at
    cause
    undoes
    schemaVersion
    edits {
      __typename
      ... on NodeEdit {
        id
        nodeBefore {
          ...AllNodeFields
        }
        nodeAfter {
          ...AllNodeFields
        }
      }
      ... on RelationEdit {
        id
        relationBefore {
          ...AllRelationFields
        }
        relationAfter {
          ...AllRelationFields
        }
      }
      ... on SettingsEdit {
        id
        settingsBefore {
          ...AllSettingsFields
        }
        settingsAfter {
          ...AllSettingsFields
        }
      }
      ... on Redaction {
        record
        id
        field
      }
    }
  }
  ${mapNodeFragment}
  ${relationFragment}
  ${settingsFragment}
`;

/** The maps of this server. */
export const mapsQuery = operation<{ readonly maps: readonly AnsweredListedMap[] }, Record<string, never>>(
  /* GraphQL */ `
    query Maps {
      maps {
        id
        nodeCount
        relationCount
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
  `,
);

/** Who asks, and what they may do. */
export const meQuery = operation<{ readonly me: Me }, Record<string, never>>(/* GraphQL */ `
  query Me {
    me {
      role
      id
      mayDo
    }
  }
`);

/** A whole map. */
export const graphQuery = operation<{ readonly graph: AnsweredMap }, { readonly map: string }>(/* GraphQL */ `
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
    }
  }
  ${mapNodeFragment}
  ${relationFragment}
  ${settingsFragment}
`);

/** What happens to a map after a cursor. */
export const mapChangesSubscription = operation<
  { readonly mapChanges: AnsweredEvent },
  { readonly map: string; readonly since: string }
>(/* GraphQL */ `
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
export const historyQuery = operation<
  { readonly history: AnsweredHistory },
  { readonly map: string; readonly of: string; readonly first: number; readonly after: string | null }
>(/* GraphQL */ `
  query History($map: ID!, $of: ID!, $first: Int!, $after: String) {
    history(map: $map, of: $of, first: $first, after: $after) {
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

/** One edit as the API takes it: an object with one field. */
export type EditInput = Readonly<Record<string, unknown>>;

/** Makes one change of several edits. */
export const commitMutation = operation<
  { readonly commit: { readonly change: AnsweredChange } },
  { readonly map: string; readonly operationId: string; readonly edits: readonly EditInput[] }
>(/* GraphQL */ `
  mutation Commit($map: ID!, $operationId: ID!, $edits: [EditInput!]!) {
    commit(map: $map, operationId: $operationId, edits: $edits) {
      change {
        ...ChangeFields
      }
    }
  }
  ${changeFragment}
`);

type Undoing = { readonly map: string; readonly operationId: string; readonly undoes: string };

/** Takes back a change. */
export const undoMutation = operation<{ readonly undo: { readonly change: AnsweredChange } }, Undoing>(/* GraphQL */ `
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
export const redoMutation = operation<{ readonly redo: { readonly change: AnsweredChange } }, Undoing>(/* GraphQL */ `
  mutation Redo($map: ID!, $operationId: ID!, $undoes: ID!) {
    redo(map: $map, operationId: $operationId, undoes: $undoes) {
      change {
        ...ChangeFields
      }
    }
  }
  ${changeFragment}
`);
