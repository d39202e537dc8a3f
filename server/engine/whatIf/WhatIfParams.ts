import { nodeKinds, relationKinds, vocabularies } from '@sirkel/graph-schema';
import type { Element, NodeKind, RelationKind, Status, Whose } from '@sirkel/graph-schema';
import { z } from 'zod';

/** An entry that is tried out: as little as it takes to count. */
export type TriedNode = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly layer?: string | undefined;
  readonly elements?: readonly Element[] | undefined;
  /** Of a need. */
  readonly whose?: Whose | undefined;
  readonly status: Status;
};

/** A tie that is tried out; its ends may be entries that are. */
export type TriedRelation = {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly status: Status;
};

/** What would be gone from a map, and what would be there. */
export type WhatIfParams = {
  /** Ids of nodes and relations. */
  readonly remove: readonly string[];
  readonly nodes: readonly TriedNode[];
  readonly relations: readonly TriedRelation[];
};

const oneOf = <T extends string>(terms: readonly { readonly id: string }[]) => z.enum(terms.map(({ id }) => id as T));
const status = oneOf<Status>(vocabularies.status.terms);

/** The shape of what is asked; whether it fits the map is seen when it is tried. */
export const whatIfShape: z.ZodType<WhatIfParams> = z.strictObject({
  remove: z.array(z.string()),
  nodes: z.array(
    z.strictObject({
      id: z.string(),
      kind: oneOf<NodeKind>(nodeKinds),
      name: z.string(),
      layer: z.string().optional(),
      elements: z.array(oneOf<Element>(vocabularies.element.terms)).optional(),
      whose: oneOf<Whose>(vocabularies.whose.terms).optional(),
      status,
    }),
  ),
  relations: z.array(
    z.strictObject({
      id: z.string(),
      kind: oneOf<RelationKind>(relationKinds),
      from: z.string(),
      to: z.string(),
      status,
    }),
  ),
});
