import { relationKinds } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { noValue } from '../../../view/filter/Expression.ts';
import type { ChoiceSubject } from '../../../view/filter/Expression.ts';
import type { Speaking } from '../../../view/filter/sayExpression.ts';
import { facets, subjectOf } from '../../../view/visibleGraph.ts';
import { filterOptions } from '../filterOptions.ts';
import type { FilterOption } from '../filterOptions.ts';

/**
 * The values that a condition can choose of: those that something on the map has, and those that are chosen already.
 * Kinds of ties are told from either end.
 * @param without what "none" is called
 */
export function valueOptions(
  graph: Graph,
  on: ChoiceSubject,
  { language, wordOf }: Speaking,
  without: string,
  chosen: readonly string[],
): readonly FilterOption[] {
  const facet = facets.find((each) => subjectOf[each] === on) ?? 'kinds';
  const present = filterOptions(graph, facet, language, without);
  const offered = on === 'tie' ? present.flatMap((option) => ends(option, wordOf)) : present;
  const listed = new Set(offered.map(({ value }) => value));
  const more = chosen.filter((value) => !listed.has(value));
  return [...offered, ...more.map((value) => ({ value, label: value === noValue ? without : wordOf(on, value) }))];
}

function ends(option: FilterOption, wordOf: Speaking['wordOf']): readonly FilterOption[] {
  const { value } = option;
  if (value === noValue) return [option];
  const isMutual = relationKinds.find(({ id }) => id === value)?.mutual === true;
  const values = isMutual ? [value] : [`${value}-out`, `${value}-in`];
  return values.map((each) => ({ value: each, label: wordOf('tie', each) }));
}
