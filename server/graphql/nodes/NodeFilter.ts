import { UNPLACED, type NodeRecord } from '@sirkel/graph-schema';

/** Which nodes, as asked for: absent and null ask for nothing; an empty list lets nothing through. */
export type NodeFilter = Readonly<Partial<Record<ListField, readonly string[] | null>>> & {
  readonly text?: string | null;
};

type ListField = 'kinds' | 'layers' | 'elements' | 'statuses' | 'sectors' | 'scopes' | 'municipalities' | 'tags';

// Each field of the filter, and where a node holds what is asked for.
const valuesOf: Readonly<Record<ListField, (node: Readonly<Record<string, unknown>>) => unknown>> = {
  kinds: (node) => node['kind'],
  layers: (node) => node['layer'] ?? UNPLACED,
  elements: (node) => node['elements'],
  statuses: (node) => node['status'],
  sectors: (node) => node['sector'],
  scopes: (node) => node['scope'],
  municipalities: (node) => node['municipalities'],
  tags: (node) => node['tags'],
};

/**
 * The test for a filter.
 * @param filter what is asked for
 * @param found the ids of the nodes in which the filter's text was found, when it has a text
 */
export function nodeTest(filter: NodeFilter, found: ReadonlySet<string> | null): (node: NodeRecord) => boolean {
  const asked = (Object.keys(valuesOf) as ListField[]).flatMap((field) => {
    const wanted = filter[field];
    return wanted === undefined || wanted === null
      ? []
      : [{ values: valuesOf[field], wanted: new Set<unknown>(wanted) }];
  });
  return (node) =>
    (found === null || found.has(node.id)) && asked.every(({ values, wanted }) => hasOne(values(node), wanted));
}

function hasOne(value: unknown, wanted: ReadonlySet<unknown>): boolean {
  return Array.isArray(value) ? value.some((one) => wanted.has(one)) : wanted.has(value);
}
