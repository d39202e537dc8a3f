import { createHash } from 'node:crypto';
import { canonicalJson } from '../changes/digestOf.ts';
import type { DigestedChange, Store } from '../store/Store.ts';

/** How much there is of something, and a sum by which two stores can be compared; equal content, equal sum. */
export type Sum = { readonly count: number; readonly sha256: string };

/** A log's sum, in sequence. However a store keeps them, equal changes have equal sums. */
export function createLogSum(): { add(entry: DigestedChange): void; sum(): Sum } {
  const hash = createHash('sha256');
  let count = 0;
  return {
    add: ({ change, digest }) => {
      hash.update(`${canonicalJson({ change, digest })}\n`);
      count += 1;
    },
    sum: () => ({ count, sha256: hash.digest('hex') }),
  };
}

/** The sum of a map's log. */
export async function sumLog(store: Pick<Store, 'log'>, map: string): Promise<Sum> {
  const sum = createLogSum();
  for await (const entry of store.log(map)) sum.add(entry);
  return sum.sum();
}

/** The sum of a map's rows, whatever order they come in. */
export async function sumRows(store: Pick<Store, 'rows'>, map: string): Promise<Sum> {
  const rows: string[] = [];
  for await (const row of store.rows(map)) rows.push(hashOf(row));
  return sumOf(rows);
}

/** The sum of some values, whatever order they come in. */
export function sumOf(hashes: readonly string[]): Sum {
  return { count: hashes.length, sha256: createHash('sha256').update(hashes.toSorted().join('\n')).digest('hex') };
}

/** A value's hash; the order of keys does not matter. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
