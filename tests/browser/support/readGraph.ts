import type { Page } from '@playwright/test';

/** A node as these tests look at it. */
export type ReadNode = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** The name that the picture shows, where it is not the whole one. */
  readonly shortName: string | null;
  readonly layer: string;
};
export type ReadRelation = {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
};
export type ReadGraph = { readonly nodes: readonly ReadNode[]; readonly relations: readonly ReadRelation[] };

const query = `query Read($map: ID!) {
  graph(map: $map) {
    nodes { id kind name shortName layer }
    relations { id kind from to status }
  }
}`;

/** A map, the booklet's unless another is named, as the API answers it to whoever sits at the page. */
export async function readGraph(page: Page, map = 'vestfold-telemark'): Promise<ReadGraph> {
  const answer = await page.evaluate(
    async (body) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return (await response.json()) as unknown;
    },
    JSON.stringify({ query, variables: { map } }),
  );
  const { data } = answer as { readonly data?: { readonly graph: ReadGraph } };
  if (data === undefined) throw new Error(`The map was not read: ${JSON.stringify(answer)}`);
  return data.graph;
}

/** The node of a name; there is to be exactly one. */
export function nodeNamed({ nodes }: ReadGraph, name: string): ReadNode {
  const [found, ...more] = nodes.filter((node) => node.name === name);
  if (found === undefined || more.length > 0) throw new Error(`There is not exactly one "${name}".`);
  return found;
}
