import type { Graph, MapSettings, NodeRecord, PutEdit, RelationRecord } from '@sirkel/graph-schema';

type Refuse = (field: string, sentence: string) => never;
type Vocabulary = 'layers' | 'barriers' | 'customFields';

/**
 * Whether what a map uses is still defined after its settings changed.
 * @param graph the map as it is after the edits
 */
export function checkSettings(graph: Graph, { before, after }: PutEdit<'mapSettings'>, refuse: Refuse): void {
  if (before === null || after === null) return;
  const [layers, barriers, fields] = [gone('layers'), gone('barriers'), gone('customFields')];
  if (layers.size + barriers.size + fields.size === 0) return;
  for (const node of graph.nodes.values()) {
    if (node.layer !== undefined && layers.has(node.layer)) {
      refuse(
        'layers',
        `The ring "${node.layer}" still holds "${node.name}"; move what lies there before it is removed.`,
      );
    }
    refuseUsed(node, barriers, refuse);
    const custom = (node.customValues ?? []).find(({ field }) => fields.has(field));
    if (custom !== undefined) {
      refuse('customFields', `"${node.name}" still has a value in the field "${custom.field}"; empty it first.`);
    }
  }
  for (const relation of graph.relations.values()) refuseUsed(relation, barriers, refuse);

  function gone(key: Vocabulary): ReadonlySet<string> {
    return difference(before, after, key);
  }
}

function refuseUsed(record: NodeRecord | RelationRecord, barriers: ReadonlySet<string>, refuse: Refuse): void {
  const used = 'barriers' in record ? (record.barriers ?? []).find((id) => barriers.has(id)) : undefined;
  if (used === undefined) return;
  const name = 'name' in record ? `"${record.name}"` : `the relation ${record.id}`;
  refuse('barriers', `The barrier "${used}" still stands on ${name}; take it off before it is removed.`);
}

function difference(before: MapSettings | null, after: MapSettings | null, key: Vocabulary): ReadonlySet<string> {
  const kept = new Set((after?.[key] ?? []).map(({ id }) => id));
  return new Set((before?.[key] ?? []).map(({ id }) => id).filter((id) => !kept.has(id)));
}
