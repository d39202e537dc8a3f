import fc from 'fast-check';
import { choiceSubjects, joins, noValue, selectedNode } from './Expression.ts';
import type { Condition, Group } from './Expression.ts';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,8}$/);
const not = fc.boolean();
const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
const bound = fc.option(
  fc.oneof(fc.nat(30).map(String), fc.constantFrom('2024', '2024-05', '2024-05-17', '-3', '2,5')),
);

/**
 * Expressions of every sort, also half-built ones.
 * @param ids of nodes that are mostly meant
 */
export function arbitraryExpression(ids: readonly string[] = []): fc.Arbitrary<Group> {
  const node = fc.option(
    fc.oneof(id, fc.constant(selectedNode), ...(ids.length === 0 ? [] : [fc.constantFrom(...ids)])),
  );
  const value = fc.oneof(
    fc.constantFrom(noValue, 'actor', 'need', 'region', 'state', 'existing', 'missing', 'weak', 'public', 'assumed'),
    fc.constantFrom('finance', 'network', 'cooperatesWith', 'group', 'gode venner', 'a,b "c" \\d', '3907'),
    anyText.filter((text) => text !== ''),
  );
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({
      ...{ type: fc.constant('choice' as const), on: fc.constantFrom(...choiceSubjects), not },
      values: fc.array(value, { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('text' as const), not, text: anyText }),
    fc.record({ type: fc.constant('degree' as const), least: fc.option(fc.nat(8)), most: fc.option(fc.nat(8)) }),
    fc.record({
      ...{ type: fc.constant('own' as const), not, field: fc.oneof(id, fc.constantFrom('budget', 'began', 'note')) },
      value: fc.oneof(
        fc.record({ test: fc.constant('filled' as const) }),
        fc.record({ test: fc.constant('contains' as const), text: anyText }),
        fc.record({ test: fc.constant('range' as const), from: bound, to: bound }),
      ),
    }),
    fc.record({ type: fc.constant('near' as const), not, steps: fc.nat(9), of: node }),
    fc.record({ type: fc.constant('between' as const), not, from: node, to: node }),
  );
  const group = (depth: number): fc.Arbitrary<Group> =>
    fc.record({
      type: fc.constant('group' as const),
      join: fc.constantFrom(...joins),
      of: fc.array(depth === 0 ? condition : fc.oneof({ weight: 3, arbitrary: condition }, group(depth - 1)), {
        maxLength: 3,
      }),
    });
  return group(3);
}
