import { randomUUID } from 'node:crypto';
import { createMapMutation } from '../../../client/graphql/operations.ts';
import { createAsking } from './createAsking.ts';
import { waitUntil } from './waitUntil.ts';

/** The operation by which `makeMap` made a map: the log of the map begins with it. */
export const makingOf = (map: string): string => `making-${map}`;

/** Makes an empty map that everyone may read; its id. */
export async function makeMap(url: string, cookie: string): Promise<string> {
  const id = randomUUID();
  const input = { id, title: 'Feilprøve', visibility: 'public' as const };
  const operationId = makingOf(id);
  // The first write to a database that has only just started may take longer than a client is left waiting.
  await waitUntil('the map is made', () =>
    createAsking(url, cookie)(createMapMutation, { operationId, input }).then(
      () => true,
      () => false,
    ),
  );
  return id;
}
