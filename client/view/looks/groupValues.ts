import { nbCollator } from '@sirkel/graph-schema';
import type { LookScale } from '../../state/lookPlace.ts';
import { stepCount } from '../paints.ts';
import { classify } from './classify.ts';
import type { Group, Grouped } from './Grouped.ts';
import type { Values } from './valuesOf.ts';

/**
 * Groups records by numbers, in steps; steps that nothing is in are left out. Where all have the same number there are
 * no steps: no mark is then larger or stronger than the ordinary one.
 * @param ids all records, also those without a value
 */
export function groupNumbers(ids: readonly string[], values: Values, scale: LookScale): Grouped {
  const numbers = ids.flatMap((id) => numberIn(values, id) ?? []);
  const stepOf = classify(numbers, scale);
  const bounds = new Map<number, { least: number; most: number }>();
  for (const number of numbers) {
    const step = stepOf(number);
    const known = bounds.get(step);
    bounds.set(step, {
      least: Math.min(known?.least ?? number, number),
      most: Math.max(known?.most ?? number, number),
    });
  }
  const [first] = numbers;
  if (first !== undefined && numbers.every((number) => number === first)) {
    const same = { is: 'same', number: first, count: numbers.length } as const;
    return gather(ids, [same], (id) => (numberIn(values, id) === null ? 'none' : 'same'));
  }
  const steps = Array.from({ length: stepCount }, (_, index): readonly Group[] => {
    const known = bounds.get(index);
    return known === undefined ? [] : [{ is: 'step', index, ...known }];
  });
  return gather(ids, steps.flat(), (id) => {
    const number = numberIn(values, id);
    return number === null ? 'none' : `step ${String(stepOf(number))}`;
  });
}

/** How categories get their marks. */
export type CategoryRule = {
  /** How many can have a mark of their own. */
  readonly most: number;
  /**
   * The categories in the order that people know them by, where there is one; others come after, as Norwegian sorts
   * them and numbers by size: in every language alike, so that a link has the same marks whoever opens it.
   */
  readonly known: readonly string[];
};

/**
 * Groups records by categories. Where there are more than marks, the most frequent have one, of equals those that come
 * first; where all that are known have room, each keeps its mark whatever is on the map.
 */
export function groupCategories(ids: readonly string[], values: Values, { most, known }: CategoryRule): Grouped {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const [value, more] = wordsIn(values, id);
    // What has several bears the mark of none of them.
    if (value !== undefined && more === undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const places = new Map(known.map((value, index) => [value, index]));
  const placeOf = (value: string): number => places.get(value) ?? known.length;
  const inOrder = [...counts.keys()].sort(
    (a, b) => placeOf(a) - placeOf(b) || nbCollator.compare(a, b) || (a < b ? -1 : 1),
  );
  const byCount = inOrder.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const marked = new Set(byCount.slice(0, most));
  const isFixed = known.length <= most && inOrder.every((value) => places.has(value));
  const shown = inOrder.filter((value) => marked.has(value));
  const groups = shown.map((value, index): Group => ({
    is: 'value',
    index: isFixed ? placeOf(value) : index,
    value,
  }));
  const rest = inOrder.filter((value) => !marked.has(value));
  const others: Group = { is: 'other', different: rest.length, only: rest.length === 1 ? (rest[0] ?? null) : null };
  return gather(ids, [...groups, others, { is: 'several' }], (id) => {
    const [value, more] = wordsIn(values, id);
    if (value === undefined) return 'none';
    if (more !== undefined) return 'several';
    return marked.has(value) ? `value ${value}` : 'other';
  });
}

/** With those that have no value last; groups that no record is in are left out. */
function gather(ids: readonly string[], groups: readonly Group[], keyOf: (id: string) => string): Grouped {
  const keys = new Map(ids.map((id) => [id, keyOf(id)]));
  const used = new Set(keys.values());
  const all = [...groups, { is: 'none' } as const].filter((group) => used.has(keyOfGroup(group)));
  const places = new Map(all.map((group, index) => [keyOfGroup(group), index]));
  return { groups: all, of: new Map([...keys].map(([id, key]) => [id, places.get(key) ?? 0])) };
}

function keyOfGroup(group: Group): string {
  if (group.is === 'step') return `step ${String(group.index)}`;
  return group.is === 'value' ? `value ${group.value}` : group.is;
}

function numberIn(values: Values, id: string): number | null {
  const value = values.get(id);
  return typeof value === 'number' ? value : null;
}

function wordsIn(values: Values, id: string): readonly string[] {
  const value = values.get(id);
  return typeof value === 'object' ? value : [];
}
