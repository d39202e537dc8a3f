/**
 * What a condition can choose values of. A node has some of a subject's values, or `none`.
 * `barrier` is of the node and of its ties, `certainty` of its sources, `tie` of the kinds of its ties.
 */
export const choiceSubjects = [
  'kind',
  'ring',
  'field',
  'status',
  'sector',
  'scope',
  'municipality',
  'tag',
  'barrier',
  'certainty',
  'extent',
  'tie',
] as const;
export type ChoiceSubject = (typeof choiceSubjects)[number];

/** The value that stands for "has none" of a subject. */
export const noValue = 'none';

/** Stands for the id of what is selected right now. */
export const selectedNode = 'selected';

/** What is asked of a field that the map has added itself: something, a text in it, or within bounds. */
export type OwnTest =
  | { readonly test: 'filled' }
  | { readonly test: 'contains'; readonly text: string }
  /** Numbers or dates, as they were written; null: no bound. */
  | { readonly test: 'range'; readonly from: string | null; readonly to: string | null };

/** One thing that is asked of a node. What is not filled in yet asks nothing. */
export type Condition =
  | { readonly type: 'choice'; readonly on: ChoiceSubject; readonly not: boolean; readonly values: readonly string[] }
  /** In the names and the summary. */
  | { readonly type: 'text'; readonly not: boolean; readonly text: string }
  /** How many ties a node has in all, on the whole map, of any status; null: no bound. */
  | { readonly type: 'degree'; readonly least: number | null; readonly most: number | null }
  | { readonly type: 'own'; readonly not: boolean; readonly field: string; readonly value: OwnTest }
  /** At most so many steps from a node, itself among them; null: no node yet. */
  | { readonly type: 'near'; readonly not: boolean; readonly steps: number; readonly of: string | null }
  /** On one of the shortest ways between two nodes, these among them. */
  | { readonly type: 'between'; readonly not: boolean; readonly from: string | null; readonly to: string | null };

/** How what stands in a group counts: all of it, any of it, or none of it. */
export const joins = ['all', 'any', 'none'] as const;
export type Join = (typeof joins)[number];

export type Group = { readonly type: 'group'; readonly join: Join; readonly of: readonly Expression[] };

/** What is asked of nodes: conditions in groups in groups. */
export type Expression = Group | Condition;

/** More steps than this is nearly all of any map. */
export const MOST_STEPS = 9;

/** Whether an expression asks anything: what is not filled in yet does not, nor does a group of such. */
export function asksSomething(expression: Expression): boolean {
  switch (expression.type) {
    case 'group':
      return expression.of.some(asksSomething);
    case 'choice':
      return expression.values.length > 0;
    case 'text':
      return expression.text.trim() !== '';
    case 'degree':
      return expression.least !== null || expression.most !== null;
    case 'own':
      return asksOwn(expression.value);
    case 'near':
      return expression.of !== null;
    case 'between':
      return expression.from !== null && expression.to !== null;
  }
}

function asksOwn(value: OwnTest): boolean {
  if (value.test === 'contains') return value.text.trim() !== '';
  return value.test === 'filled' || value.from !== null || value.to !== null;
}

/** An expression without what asks nothing; null when nothing is left. */
export function asked(expression: Expression): Expression | null {
  if (!asksSomething(expression)) return null;
  if (expression.type !== 'group') return expression;
  return { ...expression, of: expression.of.flatMap((each) => asked(each) ?? []) };
}

/** Whether an expression depends on what is selected. */
export function followsSelection(expression: Expression): boolean {
  switch (expression.type) {
    case 'group':
      return expression.of.some(followsSelection);
    case 'near':
      return expression.of === selectedNode;
    case 'between':
      return expression.from === selectedNode || expression.to === selectedNode;
    default:
      return false;
  }
}
