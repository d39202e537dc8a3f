import type { CustomField, Graph, MapSettings, NodeRecord, PutEdit, RelationRecord } from '@sirkel/graph-schema';
import { checkModel } from './checkModel.ts';
import { isValueOf } from './isValueOf.ts';
import type { Refuse } from './Refuse.ts';

/**
 * Whether settings hold together, and whether what the map uses is still defined after they changed.
 * @param graph the map as it is after the edits
 */
export function checkSettings(graph: Graph, { before, after }: PutEdit<'mapSettings'>, refuse: Refuse): void {
  if (after === null) return;
  checkModel(graph, before, after, refuse);
  checkDefaultView(graph, before, after, refuse);
  if (before === null) return;
  const [layers, barriers] = [difference(before, after, 'layers'), difference(before, after, 'barriers')];
  for (const node of graph.nodes.values()) {
    if (node.layer !== undefined && layers.has(node.layer)) {
      refuse(
        'layers',
        `The ring "${node.layer}" still holds "${node.name}"; move what lies there before it is removed.`,
      );
    }
    refuseUsed(node, barriers, refuse);
    checkOwnValues(node, before, after, refuse);
  }
  for (const relation of graph.relations.values()) refuseUsed(relation, barriers, refuse);
}

// It may go while it is named here; then the whole map is shown.
function checkDefaultView(graph: Graph, before: MapSettings | null, after: MapSettings, refuse: Refuse): void {
  const { defaultView } = after;
  if (defaultView === undefined || defaultView === before?.defaultView || graph.views.has(defaultView)) return;
  refuse('defaultView', `Expected a view of this map; there is none with the id ${defaultView} (any more).`);
}

/** A value that a node has must go on fitting its field, or else the node could not be changed any more. */
function checkOwnValues(node: NodeRecord, before: MapSettings, after: MapSettings, refuse: Refuse): void {
  for (const { field, value } of node.customValues ?? []) {
    const [old, custom] = [before, after].map(({ customFields }) => customFields.find(({ id }) => id === field));
    // What did not fit before is no fault of this change.
    if (fits(custom, node, value) || !fits(old, node, value)) continue;
    const name = `"${node.name}" has "${value.slice(0, 60)}" in the field "${field}"`;
    if (custom === undefined) refuse('customFields', `${name}; empty it there before the field is removed.`);
    else if (!custom.kinds.includes(node.kind))
      refuse('customFields', `${name}; expected ${node.kind} among its kinds.`);
    else refuse('customFields', `${name}, which is no ${custom.valueType}; change it there first.`);
  }
}

function fits(custom: CustomField | undefined, { kind }: NodeRecord, value: string): boolean {
  return custom !== undefined && custom.kinds.includes(kind) && isValueOf(custom.valueType, value);
}

function refuseUsed(record: NodeRecord | RelationRecord, barriers: ReadonlySet<string>, refuse: Refuse): void {
  const used = 'barriers' in record ? (record.barriers ?? []).find((id) => barriers.has(id)) : undefined;
  if (used === undefined) return;
  const name = 'name' in record ? `"${record.name}"` : `the relation ${record.id}`;
  refuse('barriers', `The barrier "${used}" still stands on ${name}; take it off before it is removed.`);
}

function difference(before: MapSettings, after: MapSettings, key: 'layers' | 'barriers'): ReadonlySet<string> {
  const kept = new Set(after[key].map(({ id }) => id));
  return new Set(before[key].map(({ id }) => id).filter((id) => !kept.has(id)));
}
