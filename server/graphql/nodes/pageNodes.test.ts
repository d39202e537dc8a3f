import { emptyGraph } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { pageNodes } from './pageNodes.ts';
import type { NodeSort } from './NodeSort.ts';

function graphOf(names: readonly string[]): Graph {
  const graph = emptyGraph();
  for (const [index, name] of names.entries()) {
    const node = { id: `id-${name}`, kind: 'need', name, status: 'existing', version: index + 1 };
    graph.nodes.set(node.id, node as unknown as NodeRecord);
  }
  return graph;
}

const page = (graph: Graph, first: number, after: string | null, sort: NodeSort = 'name') =>
  pageNodes(graph, { test: () => true, sort, first, after });

function all(graph: Graph, size: number, sort: NodeSort = 'name', between = (): void => undefined): string[] {
  const names: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo } = page(graph, size, after, sort);
    names.push(...nodes.map(({ name }) => name));
    if (!pageInfo.hasNextPage) return names;
    after = pageInfo.endCursor;
    between();
  }
}

describe('pageNodes', () => {
  it('sorts names as Norwegian does', () => {
    expect(all(graphOf(['Ål', 'Øy', 'Ærlig', 'Z', 'Lag 10', 'Lag 2', 'a']), 2)).toEqual([
      'a',
      'Lag 2',
      'Lag 10',
      'Z',
      'Ærlig',
      'Øy',
      'Ål',
    ]);
  });

  it('gives each node once whatever the size of the page', () => {
    const names = Array.from({ length: 23 }, (_, index) => `N ${String(index)}`);
    for (const size of [1, 2, 7, 22, 23, 50]) expect(all(graphOf(names), size)).toEqual(names);
    expect(page(graphOf(names), 7, null).totalCount).toBe(23);
  });

  it('tells nodes with the same name apart', () => {
    const graph = graphOf(['A', 'B']);
    for (const id of ['x', 'y', 'z']) graph.nodes.set(id, { ...graph.nodes.get('id-A'), id } as NodeRecord);
    expect(all(graph, 1)).toEqual(['A', 'A', 'A', 'A', 'B']);
  });

  it('goes on after a node that has gone, and past what came in before it', () => {
    const graph = graphOf(['B', 'C', 'D', 'E']);
    const names = all(graph, 2, 'name', () => {
      graph.nodes.delete('id-C');
      graph.nodes.set('id-A', { ...graph.nodes.get('id-D'), id: 'id-A', name: 'A' } as NodeRecord);
    });
    expect(names).toEqual(['B', 'C', 'D', 'E']);
  });

  it('sorts by what was changed last', () => {
    expect(all(graphOf(['a', 'b', 'c']), 2, 'lastChanged')).toEqual(['c', 'b', 'a']);
  });

  it('refuses a cursor of another order, and what is no cursor', () => {
    const graph = graphOf(['a', 'b']);
    const cursor = page(graph, 1, null).pageInfo.endCursor;
    expect(() => page(graph, 1, cursor, 'lastChanged')).toThrow(expect.objectContaining({ code: 'INVALID' }));
    for (const wrong of ['', 'x', '{}', Buffer.from('["name",1,2]').toString('base64url')]) {
      expect(() => page(graph, 1, wrong), wrong).toThrow(expect.objectContaining({ code: 'INVALID' }));
    }
  });

  it('has no cursors on an empty page', () => {
    expect(page(graphOf([]), 5, null).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
