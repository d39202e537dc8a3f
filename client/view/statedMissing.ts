import { nbCollator } from '@sirkel/graph-schema';
import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { nodeFacts } from './nodeFacts.ts';

/** Where something is missing: in a ring, whose id is empty for what lies in none, or in a field. */
export type MissingWhere = { readonly ring: string } | { readonly field: string };

/** What a source says is missing somewhere. */
export type StatedMissing = {
  /** By name. */
  readonly nodes: readonly NodeRecord[];
  /** Those with an end there; by the names of their ends. */
  readonly ties: readonly RelationRecord[];
};

/**
 * All that is stated to be missing in a ring or a field. As on the server it has to have a source, and a suggestion that
 * nobody has answered says nothing yet.
 */
export function statedMissing({ nodes, relations }: Graph, where: MissingWhere): StatedMissing {
  const isThere = (node: NodeRecord | undefined): boolean => {
    if (node === undefined) return false;
    const { layer, elements } = nodeFacts(node);
    return 'ring' in where ? (layer ?? '') === where.ring : elements.includes(where.field);
  };
  const endsOf = ({ from, to }: RelationRecord) => [nodes.get(from), nodes.get(to)];
  const nameOf = (tie: RelationRecord): string =>
    endsOf(tie)
      .map((end) => end?.name ?? '')
      .join(' ');
  return {
    nodes: [...nodes.values()]
      .filter((node) => isStated(node) && isThere(node))
      .sort((a, b) => nbCollator.compare(a.name, b.name)),
    ties: [...relations.values()]
      .filter((tie) => isStated(tie) && endsOf(tie).some(isThere))
      .sort((a, b) => nbCollator.compare(nameOf(a), nameOf(b))),
  };
}

const isStated = ({ status, review, sources }: NodeRecord | RelationRecord): boolean =>
  status === 'missing' && review !== 'pending' && (sources?.length ?? 0) > 0;
