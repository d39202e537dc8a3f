import type { EditCommand, Graph, NewNode, NewRelation, Patch } from '@sirkel/graph-schema';
import fc from 'fast-check';

/** What somebody wants, before it is known how the map looks to them. */
export type Wish =
  | { readonly wish: 'edit'; readonly edits: readonly EditWish[] }
  /** Takes back one of their own operations, whatever it was. */
  | { readonly wish: 'undo'; readonly which: number }
  /** Sends an operation again that was answered already. */
  | { readonly wish: 'repeat'; readonly which: number };

export type EditWish =
  | { readonly want: 'addNode'; readonly node: number; readonly name: string; readonly tags: readonly string[] }
  | { readonly want: 'removeNode'; readonly node: number }
  | { readonly want: 'updateNode'; readonly node: number; readonly after: Patch }
  | {
      readonly want: 'addRelation';
      readonly relation: number;
      readonly from: number;
      readonly to: number;
      readonly kind: string;
    }
  | { readonly want: 'removeRelation'; readonly relation: number }
  | { readonly want: 'updateRelation'; readonly relation: number; readonly after: Patch }
  | { readonly want: 'updateSettings'; readonly region: string | null }
  | { readonly want: 'redact'; readonly node: number; readonly field: 'website' | 'name' | 'tags' };

// Few of each, so that people meet.
const NODES = 6;
const RELATIONS = 6;
const nodeId = (index: number): string => `node-${String(index)}`;
const relationId = (index: number): string => `relation-${String(index)}`;

const node = fc.nat({ max: NODES - 1 });
const relation = fc.nat({ max: RELATIONS - 1 });
const word = fc.constantFrom('a', 'æ', '𝔻', 'o’"\\');
const tags = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'));
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });

const nodePatch = fc.record(
  {
    name: word,
    website: orNull(fc.constantFrom('https://a.no', 'https://b.no')),
    tags: orNull(tags),
    layer: orNull(fc.constantFrom('region', 'state')),
    summary: orNull(fc.record({ nb: word })),
  },
  { requiredKeys: [] },
);

const relationPatch = fc.record(
  { note: orNull(word), barriers: orNull(fc.constantFrom(['means'], ['means', 'mandate'])) },
  { requiredKeys: [] },
);

const editWish: fc.Arbitrary<EditWish> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ want: fc.constant('addNode' as const), node, name: word, tags }) },
  { weight: 2, arbitrary: fc.record({ want: fc.constant('removeNode' as const), node }) },
  { weight: 4, arbitrary: fc.record({ want: fc.constant('updateNode' as const), node, after: nodePatch }) },
  {
    weight: 5,
    arbitrary: fc.record({
      want: fc.constant('addRelation' as const),
      relation,
      from: node,
      to: node,
      kind: fc.constantFrom('cooperatesWith', 'partOf'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ want: fc.constant('removeRelation' as const), relation }) },
  { weight: 2, arbitrary: fc.record({ want: fc.constant('updateRelation' as const), relation, after: relationPatch }) },
  { weight: 1, arbitrary: fc.record({ want: fc.constant('updateSettings' as const), region: orNull(word) }) },
);

const redaction: fc.Arbitrary<EditWish> = fc.record({
  want: fc.constant('redact' as const),
  node,
  field: fc.constantFrom('website' as const, 'name' as const, 'tags' as const),
});

/** Wishes of all sorts. */
export const wish: fc.Arbitrary<Wish> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      wish: fc.constant('edit' as const),
      edits: fc.array(editWish, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ wish: fc.constant('undo' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ wish: fc.constant('repeat' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: redaction.map((edit): Wish => ({ wish: 'edit', edits: [edit] })) },
);

/**
 * What somebody who sees this graph asks for: what they saw is what their own graph shows, however old it is.
 */
export function commandOf(graph: Graph, asked: EditWish): EditCommand {
  switch (asked.want) {
    case 'addNode':
      return { action: 'addNode', node: newNode(asked) };
    case 'removeNode':
      return { action: 'removeNode', id: nodeId(asked.node) };
    case 'updateNode': {
      const id = nodeId(asked.node);
      return { action: 'updateNode', id, before: { ...graph.nodes.get(id) }, after: asked.after };
    }
    case 'addRelation':
      return { action: 'addRelation', relation: newRelation(asked) };
    case 'removeRelation':
      return { action: 'removeRelation', id: relationId(asked.relation) };
    case 'updateRelation': {
      const id = relationId(asked.relation);
      return { action: 'updateRelation', id, before: { ...graph.relations.get(id) }, after: asked.after };
    }
    case 'updateSettings':
      return {
        action: 'updateSettings',
        before: { ...graph.settings },
        after: { region: asked.region } as unknown as { region: string },
      };
    case 'redact':
      return { action: 'redact', record: 'node', id: nodeId(asked.node), field: asked.field };
  }
}

function newNode({ node: index, name, tags: given }: Extract<EditWish, { want: 'addNode' }>): NewNode {
  return { id: nodeId(index), kind: 'actor', name, status: 'existing', tags: given, website: 'https://a.no' };
}

function newRelation({ relation: index, from, to, kind }: Extract<EditWish, { want: 'addRelation' }>): NewRelation {
  return { id: relationId(index), kind, from: nodeId(from), to: nodeId(to), status: 'existing' } as NewRelation;
}
