import { defaultSettings, relationKinds } from '@sirkel/graph-schema';
import type { EditCommand, NewNode, NewRelation, RelationKindDescriptor } from '@sirkel/graph-schema';
import { checkRelation } from './checkRecord.ts';
import { createRandom } from './createRandom.ts';
import type { Random } from './createRandom.ts';
import { inventedSource } from './inventedSource.ts';
import { inventNode } from './inventNode.ts';
import { seedId } from './seedId.ts';
import type { SeedMap } from './SeedMap.ts';

/** Commands stay below the limit of edits in one command. */
const EDITS_PER_COMMAND = 400;
/** Ties for each node, as on the booklet's own map. */
const TIES_PER_NODE = 1.4;

/**
 * Makes up a plausible region, for tests, benches and demonstrations. The map says of itself that it is invented,
 * and so does the source of every node and relation.
 * @param size how many nodes, 1–5,000
 * @param seed the same seed and size give the same map, to the last id
 * @param tiesPerNode more than on the booklet's own map, for benches of denser ones
 */
export function inventMap(size: number, seed: number, tiesPerNode = TIES_PER_NODE): SeedMap {
  const random = createRandom(seed);
  const key = `invented-${String(size)}-${String(seed)}`;
  const nodes = Array.from({ length: size }, (_, index) =>
    inventNode(random, seedId(`${key}:${String(index)}`), index),
  );
  const relations = inventRelations(random, nodes, key, tiesPerNode);
  const edits: EditCommand[] = [
    ...nodes.map((node): EditCommand => ({ action: 'addNode', node })),
    ...relations.map((relation): EditCommand => ({ action: 'addRelation', relation })),
  ];
  const { version: _, ...settings } = defaultSettings({
    title: {
      nb: `Oppdiktet region ${String(seed)}`,
      nn: `Oppdikta region ${String(seed)}`,
      en: `Invented region ${String(seed)}`,
    },
  });
  return {
    mapId: key,
    operationId: `seed-${key}`,
    settings: { ...settings, visibility: 'public', invented: true },
    edits: chunk(edits, EDITS_PER_COMMAND),
  };
}

function inventRelations(random: Random, nodes: readonly NewNode[], key: string, tiesPerNode: number): NewRelation[] {
  const ends = listEnds(nodes);
  const found = new Map<string, NewRelation>();
  const wanted = Math.round(nodes.length * tiesPerNode);
  // Not every draw fits; the bound keeps a map of one node from searching for ever.
  for (let tries = 0; found.size < wanted && tries < wanted * 20; tries += 1) {
    const relation = drawRelation(random, ends, key);
    if (relation !== undefined) found.set(relation.id, relation);
  }
  return [...found.values()];
}

type Ends = ReadonlyMap<RelationKindDescriptor, { readonly from: readonly NewNode[]; readonly to: readonly NewNode[] }>;

/** The nodes that may stand at either end of each kind of relation. */
function listEnds(nodes: readonly NewNode[]): Ends {
  const allowed = (kinds: readonly string[]): NewNode[] => nodes.filter((node) => kinds.includes(node.kind));
  return new Map(relationKinds.map((kind) => [kind, { from: allowed(kind.from), to: allowed(kind.to) }]));
}

function drawRelation(random: Random, ends: Ends, key: string): NewRelation | undefined {
  const kind = random.pick(relationKinds);
  const from = drawNode(random, ends.get(kind)?.from ?? []);
  const to = drawNode(random, ends.get(kind)?.to ?? []);
  if (from === undefined || to === undefined || from.id === to.id) return undefined;
  const [first, second] = kind.mutual && from.id > to.id ? [to.id, from.id] : [from.id, to.id];
  return checkRelation(`invented ${kind.id}`, {
    id: seedId(`${key}:${kind.id}:${first}:${second}`),
    kind: kind.id,
    from: first,
    to: second,
    status: random.pick(['existing', 'existing', 'existing', 'ongoing', 'weak', 'past', 'proposed', 'missing']),
    sources: inventedSource,
  });
}

// The square draws towards the front of the list, so that a few nodes have many ties, as real maps have.
function drawNode(random: Random, allowed: readonly NewNode[]): NewNode | undefined {
  return allowed[Math.floor(random.next() ** 2 * allowed.length)];
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
