import {
  checkEnds,
  equalValues,
  fieldRules,
  inLanguage,
  nodeKind,
  relationKind,
  SirkelError,
  type AddedRecord,
  type Edit,
  type Graph,
  type LocalizedText,
  type MapSettings,
  type NodeRecord,
  type PutEdit,
  type RelationRecord,
} from '@sirkel/graph-schema';
import {
  followUpPatchShape,
  nodePatchShapes,
  relationPatchShape,
  tourPatchShape,
  viewPatchShape,
} from '@sirkel/graph-schema/shapes';
import { fit } from './checkShapes.ts';
import { checkSettings } from './checkSettings.ts';
import { isValueOf } from './isValueOf.ts';
import { isInOrder, overlap, type Period } from './periods.ts';
import type { Refuse } from './Refuse.ts';

/** Says where, in what was asked for, the field of a record stands; undefined when nobody asked for it by name. */
export type PathOf = (edit: PutEdit, field: string) => string | undefined;

/**
 * Whether records fit the map they come into: allowed ends, ids that its settings define, dates in order, no second
 * relation for the same time, sets within their limits.
 * @param graph the map as it is after the edits
 * @throws SirkelError INVALID with a sentence that says what is allowed
 */
export function checkRecords(graph: Graph, edits: readonly Edit[], pathOf: PathOf): void {
  for (const edit of edits) {
    if (edit.action !== 'put' || edit.after === null) continue;
    const refuse = (field: string, sentence: string): never => {
      const path = pathOf(edit, field);
      throw new SirkelError('INVALID', sentence, path === undefined ? {} : { path });
    };
    if (edit.record === 'mapSettings') {
      checkSettings(graph, edit, refuse);
      continue;
    }
    checkSets(edit, pathOf);
    if (edit.record === 'node') checkNode(graph.settings, edit, refuse);
    if (edit.record === 'relation') checkRelation(graph, edit.after, refuse);
    if (edit.record === 'tour') checkStops(graph, edit, pathOf);
  }
}

function checkNode(settings: MapSettings | null, { before, after: node }: PutEdit<'node'>, refuse: Refuse): void {
  if (node === null) return;
  const layers = settings?.layers ?? [];
  const refuseUnknown = (ring: string | undefined, field: string): void => {
    if (ring === undefined || layers.some(({ id }) => id === ring)) return;
    refuse(field, `Expected one of this map's rings (${namesOf(layers)}); got "${ring}".`);
  };
  refuseUnknown(node.layer, 'layer');
  // A place that was pinned in a ring that is gone since does no harm.
  if (!equalValues(before?.position, node.position)) refuseUnknown(node.position?.ring, 'position');
  if ('barriers' in node) checkBarriers(settings, node.barriers ?? [], refuse);
  checkCustomValues(settings, node, refuse);
  checkDates(node, refuse);
}

function checkRelation(graph: Graph, relation: RelationRecord, refuse: Refuse): void {
  const [from, to] = [graph.nodes.get(relation.from), graph.nodes.get(relation.to)];
  if (relation.from === relation.to) refuse('to', 'Expected two different nodes; a node has no relation with itself.');
  if (from !== undefined && to !== undefined) {
    const sentence = checkEnds(relation.kind, from.kind, to.kind);
    if (sentence !== null) refuse('kind', sentence);
  }
  checkBarriers(graph.settings, relation.barriers ?? [], refuse);
  checkDates(relation, refuse);
  checkParallel(graph, relation, refuse);
}

// Views may go while tours name them, so only what somebody names now must be there: an undo brings back what there was.
function checkStops(graph: Graph, edit: PutEdit<'tour'>, pathOf: PathOf): void {
  const path = pathOf(edit, 'stops');
  if (path === undefined) return;
  const before = new Set((edit.before?.stops ?? []).map(({ view }) => view));
  const unknown = (edit.after?.stops ?? []).findIndex(({ view }) => !before.has(view) && !graph.views.has(view));
  if (unknown === -1) return;
  const view = edit.after?.stops?.[unknown]?.view ?? '';
  throw new SirkelError('INVALID', `Expected a view of this map; there is none with the id ${view} (any more).`, {
    path: `${path}[${String(unknown)}].view`,
  });
}

function checkBarriers(settings: MapSettings | null, used: readonly string[], refuse: Refuse): void {
  const known = settings?.barriers ?? [];
  const unknown = used.find((barrier) => !known.some(({ id }) => id === barrier));
  if (unknown !== undefined) {
    refuse('barriers', `Expected barriers of this map (${namesOf(known)}); got "${unknown}".`);
  }
}

function checkCustomValues(settings: MapSettings | null, node: NodeRecord, refuse: Refuse): void {
  const fields = (settings?.customFields ?? []).filter(({ kinds }) => kinds.includes(node.kind));
  const seen = new Set<string>();
  for (const { field, value } of node.customValues ?? []) {
    const custom = fields.find(({ id }) => id === field);
    if (custom === undefined) {
      const kind = nodeKind(node.kind).labels.en.toLowerCase();
      return refuse(
        'customValues',
        `Expected a field that this map has for the kind “${kind}” (${namesOf(fields)}); got "${field}".`,
      );
    }
    if (seen.has(field)) refuse('customValues', `Expected one value for each field; "${field}" has two.`);
    seen.add(field);
    if (!isValueOf(custom.valueType, value)) {
      refuse('customValues', `Expected a ${custom.valueType} in "${field}"; got "${value.slice(0, 60)}".`);
    }
  }
}

/** What a map calls its own words, with the ids by which they are asked for. */
function namesOf(words: readonly { readonly id: string; readonly labels: LocalizedText }[]): string {
  return words.map(({ id, labels }) => `${inLanguage(labels, 'en')}: ${id}`).join(', ') || 'it has none';
}

function checkDates(record: { readonly validFrom?: string; readonly validTo?: string }, refuse: Refuse): void {
  const { validFrom, validTo } = record;
  if (isInOrder({ from: validFrom, to: validTo })) return;
  refuse('validTo', `Expected an end no earlier than the beginning, ${validFrom ?? ''}; got ${validTo ?? ''}.`);
}

/** Parallel relations of different kinds are normal; two of one kind must be of different periods. */
function checkParallel(graph: Graph, relation: RelationRecord, refuse: Refuse): void {
  const ids = [...(graph.ties.get(relation.from) ?? [])].filter((id) => id !== relation.id);
  const other = ids
    .map((id) => graph.relations.get(id))
    .find(
      (parallel) =>
        parallel?.kind === relation.kind &&
        parallel.from === relation.from &&
        parallel.to === relation.to &&
        overlap(periodOf(parallel), periodOf(relation)),
    );
  if (other === undefined) return;
  refuse(
    'kind',
    `These two are tied by “${relationKind(relation.kind).verb.en}” for this time already (${other.id}); change that one, or give different periods.`,
  );
}

const periodOf = ({ validFrom, validTo, year }: RelationRecord): Period => ({
  from: validFrom ?? year?.toString(),
  to: validTo ?? year?.toString(),
});

const patchShapes = {
  relation: relationPatchShape,
  followUp: followUpPatchShape,
  view: viewPatchShape,
  tour: tourPatchShape,
} as const;

// What two people added to a set may be more together than each of them asked for.
function checkSets(edit: PutEdit<AddedRecord>, pathOf: PathOf): void {
  const { before, after } = edit;
  if (before === null || after === null) return;
  const [old, present]: Readonly<Record<string, unknown>>[] = [before, after];
  const shape = edit.record === 'node' ? nodePatchShapes[(after as NodeRecord).kind] : patchShapes[edit.record];
  for (const field of fieldRules(edit.record, 'kind' in after ? after.kind : '').sets) {
    const value = present?.[field];
    if (value === undefined || equalValues(old?.[field], value)) continue;
    fit(shape, { [field]: value }, (pathOf(edit, field) ?? field).slice(0, -field.length - 1));
  }
}
