import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { askPatiently } from './askPatiently.ts';

/** Makes a map on a server whose database may be slow; its id. */
export async function createMapOn(url: string, cookie: string, title = 'T'): Promise<string> {
  const map = randomUUID();
  const create =
    'mutation ($id: ID!, $input: CreateMapInput!) { createMap(operationId: $id, input: $input) { map { id } } }';
  const input = { id: map, title, region: title };
  const answer = await askPatiently(url, create, { id: randomUUID(), input }, { cookie });
  expect(answer.errors).toBeUndefined();
  return map;
}
