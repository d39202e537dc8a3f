import { relationKind, type RelationRecord } from '@sirkel/graph-schema';
import type { AnalysisInput } from '../AnalysisInput.ts';
import type { Missing } from './missing.ts';

/** Missing ties that are told in one sentence. */
export type MissingGroup = {
  /** Stays the same for as long as the same source says the same of it. */
  readonly key: string;
  readonly kind: string;
  readonly mutual: boolean;
  /** Of a kind with direction, whose ties they are; of a mutual one, all whom they would tie. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly missing: readonly Missing[];
};

/**
 * Puts missing ties together that are one statement: those of one kind that one passage names, and of a kind with direction
 * those of one node. Sixteen sentences on the same four offices would hide everything else.
 */
export function groupMissing({ graph }: AnalysisInput, missing: readonly Missing[]): readonly MissingGroup[] {
  const groups = new Map<string, { relations: RelationRecord[]; missing: Missing[] }>();
  for (const one of missing) {
    const relation = one.record === 'relation' ? graph.relations.get(one.id) : undefined;
    if (relation === undefined) continue;
    const key = keyOf(relation, one);
    const group = groups.get(key) ?? { relations: [], missing: [] };
    groups.set(key, group);
    group.relations.push(relation);
    group.missing.push(one);
  }
  return [...groups].map(([key, { relations, missing: held }]) => {
    const [{ kind } = { kind: '' }] = relations;
    const { mutual } = relationKind(kind);
    const ids = (pick: (relation: RelationRecord) => readonly string[]): string[] =>
      [...new Set(relations.flatMap(pick))].sort();
    return {
      key,
      kind,
      mutual,
      from: mutual ? ids(({ from, to }) => [from, to]) : ids(({ from }) => [from]),
      to: mutual ? [] : ids(({ to }) => [to]),
      missing: held,
    };
  });
}

function keyOf(relation: RelationRecord, { absence, certainty }: Missing): string {
  const [source] = relation.sources ?? [];
  const passage = source === undefined ? '' : `${source.title}, ${source.where ?? ''}`;
  const owner = relationKind(relation.kind).mutual ? '' : relation.from;
  return [relation.kind, owner, passage, absence, certainty ?? ''].join(':');
}
