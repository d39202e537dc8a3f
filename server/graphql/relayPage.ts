import { SirkelError } from '@sirkel/graph-schema';
import { MAX_PAGE } from './limits/limits.ts';

/** Where a page lies in the whole. */
export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

/** A page of a list, as Relay lays it out. */
export type Connection<T> = {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
};

/** A page with nothing on it. */
export function emptyPage(hasPreviousPage: boolean): Connection<never> {
  return {
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage, startCursor: null, endCursor: null },
  };
}

/**
 * How many to put on a page: what was asked for, at most `MAX_PAGE`.
 * @throws SirkelError INVALID for less than none
 */
export function pageSize(first: number): number {
  if (first < 0) throw new SirkelError('INVALID', `Expected 0 or more; got ${String(first)}.`, { path: 'first' });
  return Math.min(first, MAX_PAGE);
}
