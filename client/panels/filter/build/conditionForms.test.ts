import type { CustomField } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { asksSomething } from '../../../view/filter/Expression.ts';
import { howOf, howsOf, newCondition, whatOf, whats, withHow } from './conditionForms.ts';

const fields = (['text', 'number', 'date', 'url'] as const).map((valueType): CustomField => ({
  id: valueType,
  kinds: [],
  valueType,
  labels: { nb: valueType },
}));
const all = [...whats, ...fields.map(({ id }) => `own.${id}`)];

describe('the ways to ask', () => {
  it('begin with a condition of what was chosen', () => {
    for (const what of all) expect(whatOf(newCondition(what, fields))).toBe(what);
    expect(all.filter((what) => asksSomething(newCondition(what, fields)))).toEqual([
      'degree',
      'near',
      'own.number',
      'own.date',
    ]);
  });

  it('can each be chosen from every other', () => {
    for (const what of all) {
      const hows = howsOf(newCondition(what, fields), fields);
      for (const first of hows) {
        for (const then of hows) {
          const condition = withHow(withHow(newCondition(what, fields), first, 2026), then, 2026);
          expect([what, howOf(condition, fields)]).toEqual([what, then]);
        }
      }
    }
  });

  it('keep what was filled in where it fits', () => {
    expect(withHow({ type: 'degree', least: 4, most: null }, 'most', 2026)).toEqual({
      type: 'degree',
      least: null,
      most: 4,
    });
    expect(withHow({ type: 'text', not: false, text: 'råd' }, 'notContains', 2026)).toEqual({
      type: 'text',
      not: true,
      text: 'råd',
    });
    const date = { type: 'own', not: false, field: 'date', value: { test: 'filled' } } as const;
    expect(withHow(date, 'since', 2026)).toMatchObject({ value: { from: '2026', to: null } });
  });
});
