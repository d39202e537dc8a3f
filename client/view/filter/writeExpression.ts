import type { Condition, Expression, Group, OwnTest } from './Expression.ts';

/**
 * An expression as text that people can read and change by hand, as it stands in the address:
 * `kind:actor ring:municipality status:weak,missing -sector:public any(ties:5.. tag:"gode venner")`.
 * Side by side means all of it; `-` before a condition turns it round. Reading it gives the same expression.
 */
export function writeExpression(expression: Group): string {
  const [first, second] = expression.of;
  // One group alone would be read as that group itself.
  const isBare = first !== undefined && (first.type !== 'group' || second !== undefined);
  return expression.join === 'all' && isBare ? expression.of.map(writePart).join(' ') : writePart(expression);
}

function writePart(expression: Expression): string {
  if (expression.type === 'group') return `${expression.join}(${expression.of.map(writePart).join(' ')})`;
  const not = 'not' in expression && expression.not ? '-' : '';
  return `${not}${writeCondition(expression)}`;
}

function writeCondition(condition: Condition): string {
  switch (condition.type) {
    case 'choice':
      return `${condition.on}:${condition.values.map(writeWord).join(',')}`;
    case 'text':
      return `text:${writeWord(condition.text)}`;
    case 'degree':
      return `ties:${range(condition.least, condition.most)}`;
    case 'own':
      return `own.${condition.field}:${writeOwn(condition.value)}`;
    case 'near':
      return `near:${String(condition.steps)},${writeWord(condition.of ?? '')}`;
    case 'between':
      return `between:${writeWord(condition.from ?? '')},${writeWord(condition.to ?? '')}`;
  }
}

function writeOwn(value: OwnTest): string {
  if (value.test === 'filled') return '*';
  return value.test === 'contains' ? quoted(value.text) : range(value.from, value.to);
}

const range = (from: string | number | null, to: string | number | null): string =>
  `${String(from ?? '')}..${String(to ?? '')}`;

/** A value: bare where it is one plain word, else in quotes. */
export const writeWord = (word: string): string => (word === '' || plainWord.test(word) ? word : quoted(word));

const plainWord = /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u;

const quoted = (text: string): string => `"${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
