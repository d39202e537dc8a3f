import { randomUUID } from 'node:crypto';
import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ask } from '../api/support/ask.ts';

/** What this process holds after everything that can go has gone: heap and what lies beside it, in bytes. */
export function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, external } = memoryUsage();
  return heapUsed + external;
}

export type Writing = { readonly url: string; readonly cookie: string; readonly map: string };

const commitText = `mutation ($map: ID!, $operationId: ID!, $edits: [EditInput!]!) {
  commit(map: $map, operationId: $operationId, edits: $edits) { change { sequence } } }`;

/** Writes changes that update one node, so that the map itself does not grow; 20 nodes in turn, by 20 writers at once. */
export async function writeUpdates(writing: Writing, count: number, textLength: number): Promise<void> {
  const nodes = Array.from({ length: 20 }, () => randomUUID());
  const perWriter = Math.ceil(count / nodes.length);
  await Promise.all(
    nodes.map(async (id) => {
      await commit(writing, { addActor: { id, name: 'Aktør', status: 'existing', description: 'x' } });
      let before = 'x';
      for (let index = 1; index < perWriter; index += 1) {
        const after = `${String(index)} ${'æ'.repeat(textLength)}`;
        await commit(writing, { updateActor: { id, before: { description: before }, after: { description: after } } });
        before = after;
      }
    }),
  );
}

async function commit({ url, cookie, map }: Writing, edit: unknown): Promise<void> {
  const answer = await ask(url, commitText, { map, operationId: randomUUID(), edits: [edit] }, { cookie });
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
}
