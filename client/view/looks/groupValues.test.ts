import { describe, expect, it } from 'vitest';
import { groupCategories, groupNumbers } from './groupValues.ts';

const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `n${String(index)}`);
const valuesFrom = (list: readonly (number | string | readonly string[] | null)[]) =>
  new Map(
    list.flatMap((value, index) =>
      value === null ? [] : [[`n${String(index)}`, typeof value === 'string' ? [value] : value] as const],
    ),
  );

describe('groupNumbers', () => {
  it('tells the numbers that are in each step, without empty steps, and those that have none last', () => {
    const { groups, of } = groupNumbers(ids(5), valuesFrom([0, 1, 10, null, 10]), 'linear');
    expect(groups).toEqual([
      { is: 'step', index: 0, least: 0, most: 1 },
      { is: 'step', index: 4, least: 10, most: 10 },
      { is: 'none' },
    ]);
    expect(ids(5).map((id) => of.get(id))).toEqual([0, 0, 1, 2, 1]);
  });

  it('has no steps where all have the same: nothing is to be told apart', () => {
    const { groups, of } = groupNumbers(ids(3), valuesFrom([0, 0, null]), 'linear');
    expect(groups).toEqual([{ is: 'same', number: 0, count: 2 }, { is: 'none' }]);
    expect(ids(3).map((id) => of.get(id))).toEqual([0, 0, 1]);
  });

  it('has only those without a value where none has one, and nothing where there is nothing', () => {
    expect(groupNumbers(ids(2), new Map(), 'quantile').groups).toEqual([{ is: 'none' }]);
    expect(groupNumbers([], new Map(), 'log').groups).toEqual([]);
  });
});

describe('groupCategories', () => {
  it('gives the most frequent a mark where there are more than marks, and counts the others', () => {
    const values = valuesFrom(['a', 'b', 'b', 'c', 'c', 'd', null, ['a', 'b']]);
    const { groups, of } = groupCategories(ids(8), values, { most: 2, known: [] });
    expect(groups).toEqual([
      { is: 'value', index: 0, value: 'b' },
      { is: 'value', index: 1, value: 'c' },
      { is: 'other', different: 2, only: null },
      { is: 'several' },
      { is: 'none' },
    ]);
    expect(ids(8).map((id) => of.get(id))).toEqual([2, 0, 0, 1, 1, 2, 4, 3]);
  });

  it('settles equals by their words', () => {
    const { groups } = groupCategories(ids(3), valuesFrom(['c', 'b', 'a']), { most: 2, known: [] });
    expect(groups).toEqual([
      { is: 'value', index: 0, value: 'a' },
      { is: 'value', index: 1, value: 'b' },
      // One alone is told by its name.
      { is: 'other', different: 1, only: 'c' },
    ]);
  });

  it('sorts words as Norwegian does, and numbers by size', () => {
    const listed = ['Østfold', '10', 'Ås', 'agder', '2', 'Aust', 'Ærfugl'];
    const { groups } = groupCategories(ids(7), valuesFrom(listed), { most: 8, known: [] });
    expect(groups.map((group) => (group.is === 'value' ? group.value : null))).toEqual([
      '2',
      '10',
      'agder',
      'Aust',
      'Ærfugl',
      'Østfold',
      'Ås',
    ]);
  });

  it('keeps the mark of what is known whatever is on the map, where all of it has room', () => {
    const { groups } = groupCategories(ids(2), valuesFrom(['z', 'x']), { most: 3, known: ['x', 'y', 'z'] });
    expect(groups).toEqual([
      { is: 'value', index: 0, value: 'x' },
      { is: 'value', index: 2, value: 'z' },
    ]);
    // What a newer program has brought takes the next that is free, and no two have the same.
    const mixed = groupCategories(ids(3), valuesFrom(['z', 'new', 'x']), { most: 3, known: ['x', 'y', 'z'] }).groups;
    expect(mixed.map((group) => (group.is === 'value' ? [group.value, group.index] : null))).toEqual([
      ['x', 0],
      ['z', 1],
      ['new', 2],
    ]);
  });

  it('takes words for words, whatever they say', () => {
    const { groups } = groupCategories(ids(3), valuesFrom(['none', 'other', '__proto__']), { most: 8, known: [] });
    expect(groups.map(({ is }) => is)).toEqual(['value', 'value', 'value']);
  });
});
