import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { nodeFields, nodeKinds, relationFields, settingsFields } from '@sirkel/graph-schema';
import { ask } from '../ask.ts';
import { readMapFile } from '../readMapFile.ts';
import { hostileFields } from './hostileFields.ts';
import type { Filled, References } from './hostileFields.ts';
import { payloads } from './payloads.ts';

export type HostileMap = {
  readonly id: string;
  readonly title: string;
  /** Of each kind of node one id after the other, and the relations'. */
  readonly nodes: Readonly<Record<string, readonly string[]>>;
  readonly relations: readonly string[];
};

type Edit = Readonly<Record<string, unknown>>;

const create = `mutation Create($operationId: ID!, $input: CreateMapInput!) {
  createMap(operationId: $operationId, input: $input) { map { id } }
}`;
const commit = `mutation Commit($map: ID!, $operationId: ID!, $edits: [EditInput!]!) {
  commit(map: $map, operationId: $operationId, edits: $edits) { change { sequence } }
}`;
// So that one request stays below what the server takes.
const MOST_EDITS = 10;

/** Writes a map in which every field that holds words has held every payload, by the API. */
export async function writeHostileMap(page: Page): Promise<HostileMap> {
  const id = randomUUID();
  await ask(page, create, { operationId: randomUUID(), input: { id, title: 'Nytt' } });
  const send = async (edits: readonly Edit[]): Promise<void> => {
    for (let at = 0; at < edits.length; at += MOST_EDITS) {
      const variables = { map: id, operationId: randomUUID(), edits: edits.slice(at, at + MOST_EDITS) };
      await ask(page, commit, variables);
    }
  };
  const { title, to } = await writeSettings(page, id, send);
  const rounds = payloads.map((_, round) => round);
  const nodes: Record<string, string[]> = {};
  for (const { id: kind } of nodeKinds) {
    const ids = rounds.map(() => randomUUID());
    nodes[kind] = ids;
    const add = `add${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
    await send(ids.map((node, round) => ({ [add]: { id: node, ...hostileFields(nodeFields(kind), round, to) } })));
  }
  const actors = nodes['actor'] ?? [];
  const relations = rounds.slice(1).map((round) => ({
    id: randomUUID(),
    kind: 'cooperatesWith',
    from: actors[round - 1],
    to: actors[round],
    ...hostileFields(relationFields, round, to),
  }));
  await send(relations.map((relation) => ({ addRelation: relation })));
  return { id, title, nodes, relations: relations.map((relation) => relation.id) };
}

type Settings = {
  readonly title: { readonly nb: string };
  readonly layers: readonly { readonly id: string }[];
  readonly barriers: readonly { readonly id: string }[];
};

async function writeSettings(
  page: Page,
  map: string,
  send: (edits: readonly Edit[]) => Promise<void>,
): Promise<{ readonly title: string; readonly to: References }> {
  const file = await readMapFile(page, map);
  const first = JSON.parse(file.split('\n')[1] ?? '') as { change: { edits: readonly [{ after: Settings & Filled }] } };
  const { version: _, ...before } = first.change.edits[0].after;
  const [layer, barrier] = [before.layers[0]?.id ?? '', before.barriers[0]?.id ?? ''];
  const customField = 'eget';
  const to: References = { layer, barrier, customField };
  const own = { id: customField, kinds: nodeKinds.map(({ id }) => id), valueType: 'text', labels: { nb: 'x' } };
  // The view that is shown first must be one of the map's.
  const free = settingsFields.filter(({ id }) => id !== 'defaultView');
  const after = hostileFields(free, 1, to, { ...before, customFields: [own] });
  const changed = Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
  const only = (from: Filled): Filled => Object.fromEntries(changed.map((key) => [key, from[key] ?? null]));
  await send([{ updateSettings: { before: only(before), after: only(after) } }]);
  return { title: (after['title'] as Settings['title']).nb, to };
}
