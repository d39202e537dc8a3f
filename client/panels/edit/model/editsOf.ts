import type { EditCommand, Field, NewFollowUp, NewNode, NewRelation, NodeKind } from '@sirkel/graph-schema';
import type { Draft } from '../../../state/createDrafts.ts';
import type { FormValues } from './FormValues.ts';
import { patchOf } from './patchOf.ts';
import type { BeforeAfter } from './patchOf.ts';
import { readForm } from './readForm.ts';

type Content = Readonly<Record<string, unknown>>;

/** A new node from what was read from its form. */
export function addNodeEdit(id: string, kind: NodeKind, record: Content): EditCommand {
  // The form has the fields of its kind, and what it was read into fits them; the server looks again.
  return { action: 'addNode', node: { ...pinnedInRing(record), id, kind } as unknown as NewNode };
}

/** A new relation from what was read from its form. */
export function addRelationEdit(
  tie: { readonly id: string; readonly kind: string; readonly from: string; readonly to: string },
  record: Content,
): EditCommand {
  return { action: 'addRelation', relation: { ...record, ...tie } as unknown as NewRelation };
}

/** A first decision about a finding, from what was read from its form. */
export function addFollowUpEdit(
  about: Pick<NewFollowUp, 'id' | 'kind' | 'nodes' | 'relations'>,
  record: Content,
): EditCommand {
  return { action: 'addFollowUp', followUp: { ...record, ...about } as unknown as NewFollowUp };
}

/** What the form of a record on the map asks for; none where nothing was changed. */
export function updateEdits(
  action: 'updateNode' | 'updateRelation' | 'updateFollowUp',
  id: string,
  fields: readonly Field[],
  draft: Draft,
): readonly EditCommand[] {
  const values = draft.values as FormValues;
  const record = pinnedInRing(readForm(fields, values).record);
  const patch = patchOf({ fields, before: draft.before, values, record });
  if (patch === null) return [];
  return [{ action, id, ...(action === 'updateNode' ? freed(patch, draft.before) : patch) }];
}

// The ring may have been chosen after the place in it was pinned; without a ring there is nothing to pin to.
function pinnedInRing({ position, ...record }: Content): Content {
  const { layer } = record;
  if (position === undefined || layer === undefined) return record;
  return { ...record, position: { ...(position as Content), ring: layer } };
}

/** Whoever moves to another ring leaves the place that was pinned in the old one. */
export function freed({ before, after }: BeforeAfter, standing: Content): BeforeAfter {
  if (!('layer' in after) || 'position' in after || standing['position'] === undefined) return { before, after };
  return { before: { ...before, position: standing['position'] }, after: { ...after, position: null } };
}
