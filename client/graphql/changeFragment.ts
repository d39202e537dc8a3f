import {
  followUpFragment,
  mapNodeFragment,
  relationFragment,
  settingsFragment,
  tourFragment,
  viewFragment,
} from '@sirkel/graph-schema';

/** What is asked of a change of the log, wherever one is. */
export const changeFragment = /* GraphQL */ `
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
      ... on FollowUpEdit {
        id
        followUpBefore {
          ...AllFollowUpFields
        }
        followUpAfter {
          ...AllFollowUpFields
        }
      }
      ... on ViewEdit {
        id
        viewBefore {
          ...AllViewFields
        }
        viewAfter {
          ...AllViewFields
        }
      }
      ... on TourEdit {
        id
        tourBefore {
          ...AllTourFields
        }
        tourAfter {
          ...AllTourFields
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
  ${followUpFragment}
  ${viewFragment}
  ${tourFragment}
  ${settingsFragment}
`;
