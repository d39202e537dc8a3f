import {
  looseRecords,
  redactRecord,
  type AddedRecord,
  type Change,
  type FollowUpRecord,
  type LooseRecord,
  type MapSettings,
  type NodeRecord,
  type RedactEdit,
  type Records,
  type RelationRecord,
  type TourRecord,
  type ViewRecord,
} from '@sirkel/graph-schema';

/** What a row was before a run of changes, as the first of them says, and what it is after the last. */
export type NetRow<T> = { readonly id: string; readonly before: T | null; readonly after: T | null };

/** The rows that a run of changes leaves behind: each touched row once. */
export type NetRows = {
  readonly nodes: ReadonlyMap<string, NetRow<NodeRecord>>;
  readonly relations: ReadonlyMap<string, NetRow<RelationRecord>>;
  readonly followUps: ReadonlyMap<string, NetRow<FollowUpRecord>>;
  readonly views: ReadonlyMap<string, NetRow<ViewRecord>>;
  readonly tours: ReadonlyMap<string, NetRow<TourRecord>>;
  readonly settings: MapSettings | undefined;
};

/** Rows as they stand, asked for because a redaction blanks a field of them. */
export type StandingRows = {
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  readonly relations: ReadonlyMap<string, RelationRecord>;
  readonly followUps: ReadonlyMap<string, FollowUpRecord>;
  readonly views: ReadonlyMap<string, ViewRecord>;
  readonly tours: ReadonlyMap<string, TourRecord>;
};

/** No rows at all: where nothing is blanked, and to begin with. */
export const noRows: StandingRows = {
  nodes: new Map(),
  relations: new Map(),
  followUps: new Map(),
  views: new Map(),
  tours: new Map(),
};

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
  const loose = {
    followUps: new Map<string, NetRow<FollowUpRecord>>(),
    views: new Map<string, NetRow<ViewRecord>>(),
    tours: new Map<string, NetRow<TourRecord>>(),
  };
  let settings: MapSettings | undefined;
  for (const edit of changes.flatMap((change) => change.edits)) {
    if (edit.action === 'redact') {
      if (edit.record === 'node') redactRow(nodes, standing.nodes, edit);
      else if (edit.record === 'relation') redactRow(relations, standing.relations, edit);
      else redactLoose(loose, standing, edit.record, edit);
    } else if (edit.record === 'node') putRow(nodes, edit);
    else if (edit.record === 'relation') putRow(relations, edit);
    else if (edit.record === 'mapSettings') settings = edit.after ?? settings;
    else putRow<unknown>(loose[looseRecords[edit.record]], edit);
  }
  return { nodes, relations, ...loose, settings };
}

function putRow<T>(rows: Map<string, NetRow<T>>, { id, before, after }: NetRow<T>): void {
  const earlier = rows.get(id);
  rows.set(id, { id, before: earlier === undefined ? before : earlier.before, after });
}

type LooseRows = Pick<NetRows, (typeof looseRecords)[LooseRecord]>;

function redactLoose(loose: LooseRows, standing: StandingRows, record: LooseRecord, edit: RedactEdit): void {
  const rows = loose[looseRecords[record]] as Map<string, NetRow<Records[LooseRecord]>>;
  redactRow(rows, standing[looseRecords[record]] as ReadonlyMap<string, Records[LooseRecord]>, edit);
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
