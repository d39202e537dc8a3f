import type { Status } from '@sirkel/graph-schema';
import { defaultSelection, type Selection } from '../../engine/Selection.ts';

/** Which records count, as it was asked for. */
export type GivenSelection = { readonly statuses?: readonly Status[] | null; readonly withGroups: boolean };

/** What was asked for, and the default for what was not. */
export function selectionOf(given: GivenSelection | null | undefined): Selection {
  return {
    statuses: given?.statuses ?? defaultSelection.statuses,
    withGroups: given?.withGroups ?? defaultSelection.withGroups,
  };
}
