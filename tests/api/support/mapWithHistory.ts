import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { ask } from './ask.ts';

/** Makes a map with two nodes, a relation, an update, an undo and a removal in its log; its id. */
export async function mapWithHistory(url: string, cookie: string, visibility = 'public'): Promise<string> {
  const map = randomUUID();
  const signedIn = { cookie };
  const run = async (query: string, variables: Record<string, unknown>): Promise<void> => {
    const answer = await ask(url, query, variables, signedIn);
    expect(answer.errors).toBeUndefined();
  };
  await run(
    `mutation ($operationId: ID!, $input: CreateMapInput!) { createMap(operationId: $operationId, input: $input) { map { id } } }`,
    { operationId: randomUUID(), input: { id: map, title: 'Prøvekart', visibility } },
  );
  const [one, two, tie, gone] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const commit = async (edits: unknown[], operationId = randomUUID()): Promise<void> =>
    run(
      `mutation ($map: ID!, $operationId: ID!, $edits: [EditInput!]!) { commit(map: $map, operationId: $operationId, edits: $edits) { cursor } }`,
      { map, operationId, edits },
    );
  await commit([
    { addActor: { id: one, name: 'Nav', status: 'existing' } },
    { addActor: { id: two, name: 'Kommunen «på Øya» 🌀', status: 'existing' } },
    { addRelation: { id: tie, kind: 'cooperatesWith', from: one, to: two, status: 'existing' } },
  ]);
  const renaming = randomUUID();
  await commit([{ updateActor: { id: one, before: { name: 'Nav' }, after: { name: 'NAV' } } }], renaming);
  await run(
    `mutation ($map: ID!, $operationId: ID!, $undoes: ID!) { undo(map: $map, operationId: $operationId, undoes: $undoes) { cursor } }`,
    { map, operationId: randomUUID(), undoes: renaming },
  );
  await commit([{ addActor: { id: gone, name: 'Borte', status: 'past' } }]);
  await commit([{ removeNode: gone }]);
  return map;
}
