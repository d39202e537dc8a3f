import {
  redactRecord,
  type AddedRecord,
  type Change,
  type FollowUpRecord,
  type MapSettings,
  type NodeRecord,
  type RedactEdit,
  type Records,
  type RelationRecord,
} from '@sirkel/graph-schema';

/** What a row was before a run of changes, as the first of them says, and what it is after the last. */
export type NetRow<T> = { readonly id: string; readonly before: T | null; readonly after: T | null };

/** The rows that a run of changes leaves behind: each touched row once. */
export type NetRows = {
  readonly nodes: ReadonlyMap<string, NetRow<NodeRecord>>;
  readonly relations: ReadonlyMap<string, NetRow<RelationRecord>>;
  readonly followUps: ReadonlyMap<string, NetRow<FollowUpRecord>>;
  readonly settings: MapSettings | undefined;
};

/** Rows as they stand, asked for because a redaction blanks a field of them. */
export type StandingRows = {
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  readonly relations: ReadonlyMap<string, RelationRecord>;
  readonly followUps: ReadonlyMap<string, FollowUpRecord>;
};

/** No rows at all: where nothing is blanked, and to begin with. */
export const noRows: StandingRows = { nodes: new Map(), relations: new Map(), followUps: new Map() };

/** The redactions of a run of changes, in order. */
export function redactionsOf(changes: readonly Change[]): readonly RedactEdit[] {
  return changes.flatMap((change) => change.edits.filter((edit) => edit.action === 'redact'));
}

/**
 * Sums up a run of changes as rows. It must mean the same as folding the changes with `applyChange`.
 * @param changes in sequence
 * @param standing the rows that the changes' redactions name, as they stand before
 */
export function netRows(changes: readonly Change[], standing: StandingRows): NetRows {
  const nodes = new Map<string, NetRow<NodeRecord>>();
  const relations = new Map<string, NetRow<RelationRecord>>();
  const followUps = new Map<string, NetRow<FollowUpRecord>>();
  let settings: MapSettings | undefined;
  for (const edit of changes.flatMap((change) => change.edits)) {
    if (edit.action === 'redact') {
      if (edit.record === 'node') redactRow(nodes, standing.nodes, edit);
      else if (edit.record === 'relation') redactRow(relations, standing.relations, edit);
      else redactRow(followUps, standing.followUps, edit);
    } else if (edit.record === 'node') putRow(nodes, edit);
    else if (edit.record === 'relation') putRow(relations, edit);
    else if (edit.record === 'followUp') putRow(followUps, edit);
    else settings = edit.after ?? settings;
  }
  return { nodes, relations, followUps, settings };
}

function putRow<T>(rows: Map<string, NetRow<T>>, { id, before, after }: NetRow<T>): void {
  const earlier = rows.get(id);
  rows.set(id, { id, before: earlier === undefined ? before : earlier.before, after });
}

function redactRow<T extends Records[AddedRecord]>(
  rows: Map<string, NetRow<T>>,
  standing: ReadonlyMap<string, T>,
  edit: RedactEdit,
): void {
  const present = rows.has(edit.id) ? rows.get(edit.id)?.after : standing.get(edit.id);
  if (present === undefined || present === null) return;
  putRow(rows, { id: edit.id, before: present, after: redactRecord(edit.record, present, edit.field) });
}
