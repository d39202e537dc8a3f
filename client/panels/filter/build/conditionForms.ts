import type { CustomField } from '@sirkel/graph-schema';
import { choiceSubjects, selectedNode } from '../../../view/filter/Expression.ts';
import type { ChoiceSubject, Condition, OwnTest } from '../../../view/filter/Expression.ts';

/** What a condition can be about, in the order in which it is offered; `own.` and an id for a field of the map's own. */
export const whats = [...choiceSubjects, 'text', 'degree', 'near', 'between'] as const;
export type What = (typeof whats)[number];
export type WhatOrOwn = What | `own.${string}`;

/** How a condition asks. */
export type How =
  | 'among'
  | 'notAmong'
  | 'contains'
  | 'notContains'
  | 'least'
  | 'most'
  | 'near'
  | 'notNear'
  | 'between'
  | 'notBetween'
  | 'filled'
  | 'notFilled'
  | 'since'
  | 'until'
  | 'range'
  | 'notRange';

/** What a condition is about. */
export function whatOf(condition: Condition): WhatOrOwn {
  if (condition.type === 'choice') return condition.on;
  return condition.type === 'own' ? `own.${condition.field}` : condition.type;
}

/** A condition that asks nothing yet, or as little as can be. */
export function newCondition(what: string, fields: readonly CustomField[]): Condition {
  const on = choiceSubjects.find((each): each is ChoiceSubject => each === what);
  if (on !== undefined) return { type: 'choice', on, not: false, values: [] };
  if (what === 'degree') return { type: 'degree', least: 1, most: null };
  if (what === 'near') return { type: 'near', not: false, steps: 2, of: selectedNode };
  if (what === 'between') return { type: 'between', not: false, from: null, to: null };
  if (what === 'text') return { type: 'text', not: false, text: '' };
  const field = what.slice('own.'.length);
  const type = fields.find(({ id }) => id === field)?.valueType;
  const asksText = type === 'text' || type === 'url';
  return { type: 'own', not: false, field, value: asksText ? { test: 'contains', text: '' } : { test: 'filled' } };
}

/** The ways in which a condition of its sort can ask. */
export function howsOf(condition: Condition, fields: readonly CustomField[]): readonly How[] {
  switch (condition.type) {
    case 'choice':
      return ['among', 'notAmong'];
    case 'text':
      return ['contains', 'notContains'];
    case 'degree':
      return ['least', 'most', 'range'];
    case 'near':
      return ['near', 'notNear'];
    case 'between':
      return ['between', 'notBetween'];
    case 'own':
      return ownHows[fields.find(({ id }) => id === condition.field)?.valueType ?? 'text'];
  }
}

const ownHows: Readonly<Record<CustomField['valueType'], readonly How[]>> = {
  text: ['contains', 'notContains', 'filled', 'notFilled'],
  url: ['contains', 'notContains', 'filled', 'notFilled'],
  number: ['least', 'most', 'range', 'notRange', 'filled', 'notFilled'],
  date: ['since', 'until', 'range', 'notRange', 'filled', 'notFilled'],
};

/** How a condition asks now. */
export function howOf(condition: Condition, fields: readonly CustomField[]): How {
  switch (condition.type) {
    case 'choice':
      return condition.not ? 'notAmong' : 'among';
    case 'text':
      return condition.not ? 'notContains' : 'contains';
    case 'degree':
      return boundsHow(condition.least, condition.most);
    case 'near':
      return condition.not ? 'notNear' : 'near';
    case 'between':
      return condition.not ? 'notBetween' : 'between';
    case 'own': {
      const { not, value } = condition;
      if (value.test === 'filled') return not ? 'notFilled' : 'filled';
      if (value.test === 'contains') return not ? 'notContains' : 'contains';
      if (not) return 'notRange';
      const how = boundsHow(value.from, value.to);
      const isDate = fields.find(({ id }) => id === condition.field)?.valueType === 'date';
      return isDate && how !== 'range' ? (how === 'least' ? 'since' : 'until') : how;
    }
  }
}

const boundsHow = (least: string | number | null, most: string | number | null): 'least' | 'most' | 'range' =>
  most === null ? 'least' : least === null ? 'most' : 'range';

const turned: ReadonlySet<How> = new Set(['notAmong', 'notContains', 'notNear', 'notBetween', 'notFilled', 'notRange']);

/** The same condition asking in another way; what was filled in stays as far as it fits. */
export function withHow(condition: Condition, how: How, year: number): Condition {
  if (condition.type === 'degree') {
    const number = condition.least ?? condition.most ?? 1;
    const most = condition.most ?? number;
    return { type: 'degree', least: how === 'most' ? null : number, most: how === 'least' ? null : most };
  }
  const not = turned.has(how);
  if (condition.type !== 'own') return { ...condition, not };
  return { ...condition, not, value: ownWith(condition.value, how, how === 'since' || how === 'until' ? year : 0) };
}

function ownWith(value: OwnTest, how: How, otherwise: number): OwnTest {
  if (how === 'filled' || how === 'notFilled') return { test: 'filled' };
  if (how === 'contains' || how === 'notContains')
    return { test: 'contains', text: value.test === 'contains' ? value.text : '' };
  const before = value.test === 'range' ? value : { from: null, to: null };
  const number = before.from ?? before.to ?? String(otherwise);
  if (how === 'least' || how === 'since') return { test: 'range', from: number, to: null };
  if (how === 'most' || how === 'until') return { test: 'range', from: null, to: number };
  return { test: 'range', from: number, to: before.to ?? number };
}
