import type { Taken } from '../Taken.ts';

/** Tells what the nodes of a map are called; the id where one is not known. */
export function nameIn({ nodes }: Pick<Taken, 'nodes'>): (id: string) => string {
  const names = known.get(nodes) ?? new Map(nodes.map(({ id, name }) => [id, name]));
  known.set(nodes, names);
  return (id) => names.get(id) ?? id;
}

// Every column of a table asks, and they all ask of the same nodes.
const known = new WeakMap<Taken['nodes'], ReadonlyMap<string, string>>();
