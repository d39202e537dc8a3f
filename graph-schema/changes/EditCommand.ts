import type { MapSettings } from '../MapSettings.ts';
import type { NewFollowUp, NewNode, NewRelation, NewTour, NewView } from '../generated/records.ts';
import type { AddedRecord } from './Change.ts';

/** Some fields of a record as one writer saw or wants them; null is "empty", absent is "not asked about". */
export type Patch = Readonly<Record<string, unknown>>;

/** How many edits one command may hold. */
export const MAX_EDITS = 500;

/**
 * One thing a writer asks for; a command holds several, and all of them are one change or none.
 * In an update, `before` is what the writer saw in the fields that `after` sets. Where the present equals `before`
 * it is applied, where it equals `after` already nothing happens, else it is a conflict. Sets are added to and removed from.
 */
export type EditCommand =
  | { readonly action: 'addNode'; readonly node: NewNode }
  | { readonly action: 'updateNode'; readonly id: string; readonly before: Patch; readonly after: Patch }
  | { readonly action: 'removeNode'; readonly id: string }
  | { readonly action: 'addRelation'; readonly relation: NewRelation }
  | { readonly action: 'updateRelation'; readonly id: string; readonly before: Patch; readonly after: Patch }
  | { readonly action: 'removeRelation'; readonly id: string }
  | { readonly action: 'addFollowUp'; readonly followUp: NewFollowUp }
  | { readonly action: 'updateFollowUp'; readonly id: string; readonly before: Patch; readonly after: Patch }
  | { readonly action: 'removeFollowUp'; readonly id: string }
  | { readonly action: 'addView'; readonly view: NewView }
  | { readonly action: 'updateView'; readonly id: string; readonly before: Patch; readonly after: Patch }
  | { readonly action: 'removeView'; readonly id: string }
  | { readonly action: 'addTour'; readonly tour: NewTour }
  | { readonly action: 'updateTour'; readonly id: string; readonly before: Patch; readonly after: Patch }
  | { readonly action: 'removeTour'; readonly id: string }
  | { readonly action: 'updateSettings'; readonly before: Partial<MapSettings>; readonly after: Partial<MapSettings> }
  | { readonly action: 'redact'; readonly record: AddedRecord; readonly id: string; readonly field: string };
