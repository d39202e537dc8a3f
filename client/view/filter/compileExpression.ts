import { foldText } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { asked, selectedNode } from './Expression.ts';
import type { Condition, Expression } from './Expression.ts';
import type { NodeReading } from './nodeReading.ts';
import { ownTest } from './ownTest.ts';
import { onShortestWays, stepsFrom } from './steps.ts';

/** Whether a node passes. */
export type NodeTest = (node: NodeRecord) => boolean;

/** What an expression is asked of. */
export type Setting = {
  readonly graph: Graph;
  readonly reading: NodeReading;
  /** The id of what is selected. Without it what asks for nearness to it asks nothing. */
  readonly selected: string | null;
};

/**
 * The only meaning of an expression: which nodes pass. Nearness and ways are walked once, here; then a node costs one
 * look for each condition.
 * @returns null when it asks nothing, so that all pass
 */
export function compileExpression(expression: Expression, setting: Setting): NodeTest | null {
  const left = asked(here(expression, setting));
  return left === null ? null : testOf(left, setting);
}

/** With what is selected in its place; a condition that follows it asks nothing while nothing is. */
function here(expression: Expression, setting: Setting): Expression {
  const id = (of: string | null): string | null => {
    if (of !== selectedNode) return of;
    // A tie can be selected too, and is no place to go from.
    return setting.selected !== null && setting.graph.nodes.has(setting.selected) ? setting.selected : null;
  };
  switch (expression.type) {
    case 'group':
      return { ...expression, of: expression.of.map((each) => here(each, setting)) };
    case 'near':
      return { ...expression, of: id(expression.of) };
    case 'between':
      return { ...expression, from: id(expression.from), to: id(expression.to) };
    default:
      return expression;
  }
}

function testOf(expression: Expression, setting: Setting): NodeTest {
  if (expression.type !== 'group') return conditionTest(expression, setting);
  const tests = expression.of.map((each) => testOf(each, setting));
  switch (expression.join) {
    case 'all':
      return (node) => tests.every((test) => test(node));
    case 'any':
      return (node) => tests.some((test) => test(node));
    case 'none':
      return (node) => !tests.some((test) => test(node));
  }
}

function conditionTest(condition: Condition, setting: Setting): NodeTest {
  const test = plainTest(condition, setting);
  return 'not' in condition && condition.not ? (node) => !test(node) : test;
}

function plainTest(condition: Condition, { graph, reading }: Setting): NodeTest {
  switch (condition.type) {
    case 'choice': {
      const wanted = new Set(condition.values);
      return (node) => reading.values(node, condition.on).some((value) => wanted.has(value));
    }
    case 'text': {
      const wanted = foldText(condition.text).trim();
      return (node) => reading.text(node).includes(wanted);
    }
    case 'degree': {
      const { least, most } = condition;
      return ({ id }) => reading.degree(id) >= (least ?? 0) && reading.degree(id) <= (most ?? Infinity);
    }
    case 'own':
      return ownTest(condition, graph.settings?.customFields ?? []);
    case 'near': {
      const near = stepsFrom(graph, condition.of ?? '', condition.steps);
      return ({ id }) => near.has(id);
    }
    case 'between': {
      const on = onShortestWays(graph, condition.from ?? '', condition.to ?? '');
      return ({ id }) => on.has(id);
    }
  }
}
