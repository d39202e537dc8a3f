import type { Edit, PutEdit } from '@sirkel/graph-schema';
import type { Resolver, TypeResolvers } from '../Resolver.ts';

const putTypes = {
  node: 'NodeEdit',
  relation: 'RelationEdit',
  followUp: 'FollowUpEdit',
  view: 'ViewEdit',
  tour: 'TourEdit',
  mapSettings: 'SettingsEdit',
} as const;

/** The type of an edit in the API. */
export function editTypeName(edit: Edit): string {
  return edit.action === 'redact' ? 'Redaction' : putTypes[edit.record];
}

const before: Resolver<PutEdit> = (edit) => edit.before;
const after: Resolver<PutEdit> = (edit) => edit.after;

/** What a put edit holds has a name of its own in each type, so that one question can ask for all of them. */
export const editResolvers: Readonly<Record<string, TypeResolvers>> = {
  NodeEdit: { nodeBefore: before, nodeAfter: after },
  RelationEdit: { relationBefore: before, relationAfter: after },
  FollowUpEdit: { followUpBefore: before, followUpAfter: after },
  ViewEdit: { viewBefore: before, viewAfter: after },
  TourEdit: { tourBefore: before, tourAfter: after },
  SettingsEdit: { settingsBefore: before, settingsAfter: after },
};
