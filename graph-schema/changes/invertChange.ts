import { equalValues } from '../equalValues.ts';
import { SirkelError } from '../errors.ts';
import type { AddedRecord, Change, Edit, PutEdit, Records, RecordType } from './Change.ts';
import { createDraft, standing, type Draft, type Stamp } from './Draft.ts';
import type { Graph } from './Graph.ts';
import { contentOf } from './recordFields.ts';
import { updateRecord } from './updateRecord.ts';

/**
 * What takes a change back: its inverse, under the same rule of conflicts as any update. A redo is the undo of an undo.
 * What the change removed comes back with its relations; what it added goes, unless somebody has built on it.
 * @param graph the present; stays as it is
 * @param change the change to take back
 * @param stamp author, time and sequence of the undo
 * @returns no edits where everything has been taken back in other ways; the change is written all the same
 * @throws SirkelError CONFLICT when fields have been changed since, when a node that was added has been edited or tied
 * to others since, or when an end of a relation that should come back is gone; INVALID for what cannot be taken back
 */
export function invertChange(graph: Graph, change: Change, stamp: Stamp): { readonly edits: readonly Edit[] } {
  const draft = createDraft(graph, stamp);
  for (const edit of inOrderOfUndoing(change)) invertEdit(draft, edit);
  return { edits: draft.finish() };
}

// Relations that were added go first, so that their ends are free; relations that were removed come back last.
function inOrderOfUndoing(change: Change): readonly PutEdit[] {
  const puts = change.edits.map((edit) => {
    if (edit.action === 'put') return edit;
    throw new SirkelError('INVALID', 'What was blanked for good cannot be brought back.');
  });
  return puts.toReversed().toSorted((one, other) => place(one) - place(other));
}

function place({ record, before }: PutEdit): number {
  if (record === 'relation') return before === null ? 0 : 3;
  return record === 'node' ? 2 : 1;
}

function invertEdit(draft: Draft, edit: PutEdit): void {
  if (edit.record === 'mapSettings') invertSettings(draft, edit);
  else if (edit.before === null) takeAway(draft, edit);
  else if (edit.after === null) bringBack(draft, edit);
  else {
    const current = standing(draft.graph, edit.record, edit.id);
    if (current === null) {
      throw new SirkelError(
        'CONFLICT',
        `The ${edit.record} ${nameOf(edit.after)} has been removed since, so its change cannot be undone.`,
      );
    }
    changeBack(draft, edit.record, current as Records[AddedRecord], edit.before, edit.after);
  }
}

function invertSettings(draft: Draft, { before, after }: PutEdit<'mapSettings'>): void {
  const current = draft.graph.settings;
  if (before === null || after === null || current === null) {
    throw new SirkelError('INVALID', 'The change that began a map cannot be undone; remove the map instead.');
  }
  changeBack(draft, 'mapSettings', current, before, after);
}

function changeBack<T extends keyof Records>(
  draft: Draft,
  record: T,
  current: Records[T],
  before: Records[T],
  after: Records[T],
): void {
  const [old, changed] = [contentOf(before), contentOf(after)];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(changed)])];
  const differing = fields.filter((field) => !equalValues(old[field], changed[field]));
  const pick = (content: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
    Object.fromEntries(differing.map((field) => [field, content[field] ?? null]));
  updateRecord(draft, { record, current, before: pick(changed), after: pick(old) });
}

/** Removes what the change added, if it still is as it was added and nothing else holds on to it. */
function takeAway(draft: Draft, { record, id, after }: PutEdit<AddedRecord>): void {
  const current = standing(draft.graph, record, id);
  if (current === null) return;
  const [present, added] = [contentOf(current), contentOf(after ?? {})];
  const fields = [...new Set([...Object.keys(present), ...Object.keys(added)])];
  draft.conflict(
    fields
      .filter((field) => !equalValues(present[field], added[field]))
      .map((field) => ({
        record,
        id,
        field,
        expected: added[field] ?? null,
        current: present[field] ?? null,
        wanted: null,
      })),
  );
  const ties = record === 'node' ? (draft.graph.ties.get(id)?.size ?? 0) : 0;
  if (ties > 0) {
    throw new SirkelError(
      'CONFLICT',
      `${nameOf(current)} has got ${String(ties)} more ${ties === 1 ? 'relation' : 'relations'} since it was added, so adding it cannot be undone; remove it instead, if that is what you want.`,
    );
  }
  draft.put(record, id, null);
}

/** Puts back what the change removed. */
function bringBack(draft: Draft, edit: PutEdit<AddedRecord>): void {
  const { record, id, before } = edit;
  if (before === null) return;
  const current = standing(draft.graph, record, id);
  if (current !== null) {
    if (equalValues(contentOf(current), contentOf(before))) return;
    throw new SirkelError(
      'CONFLICT',
      `${nameOf(before)} is on the map again, with other content; it was not brought back.`,
    );
  }
  if (edit.record === 'relation' && edit.before !== null) requireEnds(draft.graph, edit.before);
  const { author, at, sequence } = draft.stamp;
  draft.put(record, id, { ...before, version: sequence, updatedBy: author, updatedAt: at });
}

function requireEnds(graph: Graph, { id, from, to }: Records['relation']): void {
  const gone = [from, to].find((end) => !graph.nodes.has(end));
  if (gone === undefined) return;
  throw new SirkelError('CONFLICT', `The relation ${id} cannot come back: its end ${gone} is not on the map any more.`);
}

function nameOf(record: Records[RecordType]): string {
  if ('name' in record) return `"${record.name}"`;
  return 'title' in record ? `"${record.title.nb}"` : record.id;
}
