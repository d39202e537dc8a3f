import { randomUUID } from 'node:crypto';
import { createMapMutation } from '../../../client/graphql/operations.ts';
import { createAsking } from './createAsking.ts';

/** Makes an empty map that everyone may read; its id. */
export async function makeMap(url: string, cookie: string): Promise<string> {
  const id = randomUUID();
  const input = { id, title: 'Feilprøve', visibility: 'public' as const };
  await createAsking(url, cookie)(createMapMutation, { operationId: randomUUID(), input });
  return id;
}
