import { randomUUID } from 'node:crypto';
import type { EditCommand } from '@sirkel/graph-schema';
import { inventMap } from '@sirkel/seed';
import type { RunningSirkel } from '../network/startSirkel.ts';

type Status = 'existing' | 'ongoing';

/** Somebody else who writes on a map. */
export type Changer = {
  /** Makes the next changes, all at once; gives when each was sent, by the id of what it changes (`Date.now`). */
  readonly change: (count: number) => Promise<ReadonlyMap<string, number>>;
};

const mutation = `mutation Commit($map: ID!, $operationId: ID!, $edits: [EditInput!]!) {
  commit(map: $map, operationId: $operationId, edits: $edits) { change { sequence } }
}`;

/**
 * Changes that are seen, with the map as large after as before: of twenty one adds an actor, one takes it away again
 * when it has been drawn, and the others change whether an actor exists or is under way.
 * @param nodes how many the invented map of the server was made with
 */
export function createChanger({ port, map, cookies }: RunningSirkel, nodes: number): Changer {
  const statuses = new Map<string, Status>(actorsOf(inventMap(nodes, 7).edits.flat()));
  const actors = [...statuses.keys()];
  let turn = 0;
  let added: string | null = null;
  const next = (): { readonly id: string; readonly edit: Readonly<Record<string, unknown>> } => {
    turn += 1;
    if (turn % 20 === 15 && added !== null) {
      const [id, edit] = [added, { removeNode: added }];
      added = null;
      return { id, edit };
    }
    if (turn % 20 === 5) {
      added = randomUUID();
      const actor = { id: added, name: `Ny aktør ${turn}`, status: 'existing', layer: 'municipality' };
      return { id: added, edit: { addActor: { ...actor, elements: ['network'] } } };
    }
    const id = actors[turn % actors.length] ?? '';
    const before = statuses.get(id) ?? 'existing';
    const after = before === 'existing' ? 'ongoing' : 'existing';
    statuses.set(id, after);
    return { id, edit: { updateActor: { id, before: { status: before }, after: { status: after } } } };
  };
  return {
    change: async (count) => {
      const sent = new Map<string, number>();
      const answers = Array.from({ length: count }, () => {
        const { id, edit } = next();
        sent.set(id, Date.now());
        return commit(port, cookies[0] ?? '', { map, operationId: randomUUID(), edits: [edit] });
      });
      await Promise.all(answers);
      return sent;
    },
  };
}

function actorsOf(edits: readonly EditCommand[]): [string, Status][] {
  return edits.flatMap((edit): [string, Status][] => {
    if (edit.action !== 'addNode' || edit.node.kind !== 'actor' || edit.node.layer === undefined) return [];
    const { id, status } = edit.node;
    return status === 'existing' || status === 'ongoing' ? [[id, status]] : [];
  });
}

async function commit(port: number, cookie: string, variables: object): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: mutation, variables }),
  });
  const text = await answer.text();
  if (answer.status !== 200 || text.startsWith('{"errors"')) throw new Error(`A change was refused: ${text}`);
}
