import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { EditCommand, Person } from '@sirkel/graph-schema';
import type { Command } from '@sirkel/server/changes/Command';
import { createLiveMaps, type LiveMaps } from '@sirkel/server/projection/LiveMaps';
import { append, collect, headOf, makeMap, node, putNode, source } from './testMap.ts';
import { rule } from './rules.ts';
import type { Subject } from './Subject.ts';

const person: Person = { id: randomUUID(), role: 'coordinator' };
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const addNode = (operationId: string, id: string, name: string): Command => {
  const edits: readonly EditCommand[] = [{ action: 'addNode', node: { id, kind: 'actor', name, status: 'existing' } }];
  return { type: 'commit', operationId, person, cause: 'edit', edits };
};

/** What a store and the servers on it keep together. */
export function liveRules(subject: () => Subject): void {
  it(rule('S31'), async () => {
    const map = await makeMap(subject().store);
    await onServers(subject(), 2, async ([here, there]) => {
      const [operationId, id] = [randomUUID(), randomUUID()];
      const [mine, theirs] = [await here.open(map.id), await there.open(map.id)];
      const first = await mine.submit(addNode(operationId, id, 'Nav'));
      for (const live of [mine, theirs]) {
        expect(await live.submit(addNode(operationId, id, 'Nav'))).toEqual(first);
        const refused = { code: 'INVALID', details: { path: 'operationId' } };
        await expect(live.submit(addNode(operationId, id, 'Navet'))).rejects.toMatchObject(refused);
      }
      // At once, in one batch and on both servers.
      const again = addNode(randomUUID(), randomUUID(), 'Kommunen');
      const answers = await Promise.all([mine, mine, theirs, theirs].map((live) => live.submit(again)));
      expect(new Set(answers.map(({ sequence }) => sequence))).toEqual(new Set([3]));
    });
    expect((await headOf(map)).sequence).toBe(3);
  });

  it(rule('S32'), async () => {
    const map = await makeMap(subject().store);
    await append(map, [putNode(node('a', 'A'))]);
    await onServers(subject(), 1, async ([server]) => {
      const old = await server.open(map.id);
      const since = old.head();
      const standing = await collect(map.store.log(map.id));
      await map.store.restoreMap(map.id, randomUUID(), source(standing));
      await server.catchUp();
      const live = await server.open(map.id);
      expect(live.head()).toEqual(await headOf(map));
      expect(live.head().epoch).not.toBe(since.epoch);
      const refused = { code: 'CONFLICT', details: { path: 'since' } };
      for (const one of [old, live]) {
        await expect(one.changesSince(since)).rejects.toMatchObject(refused);
        await expect(one.readLog(since, 10)).rejects.toMatchObject(refused);
      }
      const change = await old.submit(addNode(randomUUID(), randomUUID(), 'Nav'));
      expect(change.sequence).toBe(3);
      expect(live.head().sequence).toBe(3);
    });
  });
}

type Servers = readonly [LiveMaps, LiveMaps];

async function onServers({ store }: Subject, count: 1 | 2, use: (servers: Servers) => Promise<void>): Promise<void> {
  const make = (): LiveMaps => createLiveMaps({ store, clock: Date.now, log });
  const first = make();
  const servers: Servers = [first, count === 2 ? make() : first];
  try {
    await use(servers);
  } finally {
    for (const server of new Set(servers)) await server.close();
  }
}
