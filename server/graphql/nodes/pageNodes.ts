import { SirkelError } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import type { Connection } from '../relayPage.ts';
import { emptyPage } from '../relayPage.ts';
import { nodeOrders } from './NodeSort.ts';
import type { NodeSort, SortKey } from './NodeSort.ts';

/** A page of nodes and how many there are in all. */
export type NodePage = Connection<NodeRecord> & { readonly totalCount: number };

export type NodePageRequest = {
  readonly test: (node: NodeRecord) => boolean;
  readonly sort: NodeSort;
  readonly first: number;
  readonly after: string | null;
};

type Place = { readonly key: SortKey; readonly id: string };

/**
 * A page of the nodes that pass a test. A cursor holds the place, not the number: what was added or removed in between
 * neither repeats nor hides other nodes.
 * @throws SirkelError INVALID for a cursor that is not of this order
 */
export function pageNodes(graph: Graph, { test, sort, first, after }: NodePageRequest): NodePage {
  const { keyOf, compare } = nodeOrders[sort];
  const comparePlaces = (a: Place, b: Place): number =>
    compare(a.key, b.key) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const places = [...graph.nodes.values()].filter(test).map((node) => ({ key: keyOf(graph, node), id: node.id, node }));
  places.sort(comparePlaces);
  const start = after === null ? 0 : firstAfter(places, (place) => comparePlaces(place, readPlace(sort, after)) > 0);
  const page = places.slice(start, start + first);
  if (page.length === 0) return { ...emptyPage(start > 0), totalCount: places.length };
  const edges = page.map(({ node, key, id }) => ({ node, cursor: writePlace(sort, { key, id }) }));
  return {
    edges,
    nodes: page.map(({ node }) => node),
    pageInfo: {
      hasNextPage: start + first < places.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: places.length,
  };
}

function firstAfter<T>(items: readonly T[], isAfter: (item: T) => boolean): number {
  const index = items.findIndex(isAfter);
  return index === -1 ? items.length : index;
}

function writePlace(sort: NodeSort, { key, id }: Place): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');
}

function readPlace(sort: NodeSort, cursor: string): Place {
  try {
    const [ofSort, key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const isKey = typeof key === (sort === 'name' ? 'string' : 'number');
    if (ofSort === sort && isKey && typeof id === 'string') return { key: key as SortKey, id };
  } catch {
    // Falls through to the one refusal.
  }
  throw new SirkelError('INVALID', `Expected a cursor from a page of nodes sorted by ${sort}.`, { path: 'after' });
}
