import { foldText } from '@sirkel/graph-schema';
import type { Graph, NodeRecord } from '@sirkel/graph-schema';

/** A node that is on the map already, and by what it is the same. */
export type Standing = { readonly node: NodeRecord; readonly by: 'organisationNumber' | 'name' | 'otherName' };

/** What two names have in common that are the same name: case, marks and spaces aside. */
export function nameKey(name: string): string {
  return foldText(name).replace(/\s+/g, ' ').trim();
}

/** Finds what stands on the map already, of one kind: by organisation number, then by name, then by another name. */
export function standingIndex(
  graph: Pick<Graph, 'nodes'>,
  kind: string,
): (record: Readonly<Record<string, unknown>>) => Standing | null {
  const numbers = new Map<string, NodeRecord>();
  const names = new Map<string, NodeRecord>();
  const others = new Map<string, NodeRecord>();
  const keep = (map: Map<string, NodeRecord>, key: string | undefined, node: NodeRecord): void => {
    if (key !== undefined && key !== '' && !map.has(key)) map.set(key, node);
  };
  for (const node of graph.nodes.values()) {
    if (node.kind !== kind) continue;
    keep(numbers, 'organisationNumber' in node ? node.organisationNumber : undefined, node);
    keep(names, nameKey(node.name), node);
    for (const other of [node.shortName ?? '', ...(node.altNames ?? [])]) keep(others, nameKey(other), node);
  }
  return (record) => {
    const number = record['organisationNumber'];
    const byNumber = typeof number === 'string' ? numbers.get(number) : undefined;
    if (byNumber !== undefined) return { node: byNumber, by: 'organisationNumber' };
    const key = typeof record['name'] === 'string' ? nameKey(record['name']) : '';
    const byName = names.get(key);
    if (byName !== undefined) return { node: byName, by: 'name' };
    const byOther = others.get(key);
    return byOther === undefined ? null : { node: byOther, by: 'otherName' };
  };
}
