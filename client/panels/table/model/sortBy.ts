import { nbCollator } from '@sirkel/graph-schema';

/** How a list is sorted. */
export type Sort<R> = {
  /** The other way round. */
  readonly down: boolean;
  /** What a row is sorted by; null is empty. */
  readonly value: (row: R) => string | number | null;
  /** What rows that are alike are sorted by. */
  readonly name: (row: R) => string;
};

/** Sorts rows: numbers by size, words as Norwegian sorts them; what is empty comes last whichever the way. */
export function sortBy<R>(rows: readonly R[], { down, value, name }: Sort<R>): readonly R[] {
  const direction = down ? -1 : 1;
  const compare = (one: string | number | null, other: string | number | null): number => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === 'number' && typeof other === 'number') return direction * (one - other);
    return direction * nbCollator.compare(String(one), String(other));
  };
  return rows.toSorted((a, b) => compare(value(a), value(b)) || nbCollator.compare(name(a), name(b)));
}
