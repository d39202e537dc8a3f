import type { Graph, Layer, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { fieldOf, type FieldId } from '../circle/fields.ts';
import { isRecommended, nodeFacts, pictureName } from '../nodeFacts.ts';
import type { LaidOut, LayoutInput, LayoutNode, LayoutTie } from './Layout.ts';

/** What the layouts are made from besides the graph. */
export type LayoutSetting = {
  readonly layers: readonly Layer[];
  readonly fieldLabels: Readonly<Record<FieldId, string>>;
  readonly centre: string | null;
  readonly previous?: LaidOut | undefined;
};

/** A graph as layouts read it. All of it: what a filter hides keeps its place, so that filtering moves nothing. */
export function layoutInput(graph: Graph, setting: LayoutSetting): LayoutInput {
  return {
    nodes: [...graph.nodes.values()].map(toNode),
    ties: [...graph.relations.values()].map(toTie),
    ...setting,
  };
}

function toNode(node: NodeRecord): LayoutNode {
  const { layer, elements, position } = nodeFacts(node);
  const record: Readonly<Record<string, unknown>> = node;
  // A pin of a ring that the node has left says nothing any more.
  const pinned = position !== undefined && position.layer === layer;
  return {
    id: node.id,
    kind: node.kind,
    status: node.status,
    layer,
    field: fieldOf(elements),
    pinned: pinned ? (position.angle * Math.PI) / 180 : undefined,
    label: isRecommended(node) ? undefined : pictureName(node),
    ofPeople: node.kind === 'need' && record['whose'] === 'people',
    hindered: hasBarriers(record),
  };
}

function toTie(tie: RelationRecord): LayoutTie {
  const { id, kind, from, to, status } = tie;
  return { id, kind, from, to, status, hindered: hasBarriers(tie) };
}

function hasBarriers(record: object): boolean {
  const { barriers } = record as { readonly barriers?: unknown };
  return Array.isArray(barriers) && barriers.length > 0;
}
