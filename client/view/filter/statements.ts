import type { Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { noValue } from './Expression.ts';
import type { Expression, Group } from './Expression.ts';
import { readExpression } from './readExpression.ts';
import { writeExpression } from './writeExpression.ts';
import { visibleGraph } from '../visibleGraph.ts';
import type { Filter } from '../visibleGraph.ts';

type Source = NonNullable<NodeRecord['sources']>[number];

/** What a record says, with one of the sources it says it by; null where it has none. */
export type Statement = {
  readonly record: NodeRecord | RelationRecord;
  readonly source: Source | null;
};

/**
 * What a filtered map states: each shown node, then each tie between two of them, once for every source. Where it is
 * asked how certain, only such sources count; then a tie counts by its own sources, whether or not those of its ends are
 * as certain, for it is a statement of its own.
 */
export function statements(graph: Graph, filter: Filter): readonly Statement[] {
  const { certainties, others } = apart(filter);
  const nodes = visibleGraph(graph, filter).nodes.flatMap((node) => ofRecord(node, certainties));
  const { relations } = visibleGraph(graph, certainties === null ? filter : others);
  return [...nodes, ...relations.flatMap((relation) => ofRecord(relation, certainties))];
}

function ofRecord(record: NodeRecord | RelationRecord, certainties: ReadonlySet<string> | null): readonly Statement[] {
  const { sources = [] } = record;
  if (sources.length === 0) return certainties === null || certainties.has(noValue) ? [{ record, source: null }] : [];
  return sources
    .filter(({ certainty }) => certainties === null || certainties.has(certainty))
    .map((source) => ({ record, source }));
}

type Apart = {
  /** How certain it must be; null: that is not asked. */
  readonly certainties: ReadonlySet<string> | null;
  /** The filter without it. */
  readonly others: Filter;
};

/** Takes apart what is asked of certainty in so many words: chosen, or among what all must hold of what was built. */
function apart(filter: Filter): Apart {
  const { certainties: chosen = [], where, ...others } = filter;
  const built = readExpression(where ?? '');
  const root: Group | null = built.state === 'read' && built.expression.join === 'all' ? built.expression : null;
  const asking = root?.of.filter(isCertainty) ?? [];
  const sets = [chosen, ...asking.map(({ values }) => values)].filter((values) => values.length > 0);
  if (sets.length === 0) return { certainties: null, others: filter };
  const [first = [], ...more] = sets;
  const rest = root === null ? where : writeExpression({ ...root, of: root.of.filter((each) => !isCertainty(each)) });
  return {
    certainties: new Set(first.filter((value) => more.every((values) => values.includes(value)))),
    others: { ...others, ...(rest === undefined ? {} : { where: rest }) },
  };
}

type CertaintyChoice = Extract<Expression, { readonly type: 'choice' }>;

const isCertainty = (part: Expression): part is CertaintyChoice =>
  part.type === 'choice' && part.on === 'certainty' && !part.not && part.values.length > 0;
