import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { formatCursor, type EditCommand, type NewNode } from '@sirkel/graph-schema';
import { expect } from 'vitest';
import { ask } from '../api/support/ask.ts';
import { startApp, type RunningApp } from '../api/support/startApp.ts';
import { startStallingProxy, type StallingProxy } from '../contract/startStallingProxy.ts';
import { foldedLog, pictureOf } from '../property/picture.ts';
import { graphOfServer } from './support/agreement.ts';
import { makeMap } from './support/makeMap.ts';
import { startFollower, type Follower } from './support/startFollower.ts';
import { waitUntil } from './support/waitUntil.ts';
import { withStore } from './support/withStore.ts';

/** A server that can be stopped and started on the same port, and a way to it that can be cut. */
export type OfflineWorld = {
  readonly map: string;
  readonly cookie: string;
  readonly proxy: StallingProxy;
  readonly app: () => RunningApp;
  /** Stops the server, does something, and starts another on its port and data. */
  restart(between?: () => Promise<void>, deps?: Parameters<typeof startApp>[1]): Promise<void>;
  /** Somebody who has the map open by way of the proxy. */
  follow(): Promise<Follower>;
  close(): Promise<void>;
};

/** @param deps what tests put in the place of the real thing, such as a clock */
export async function startOfflineWorld(deps: Parameters<typeof startApp>[1] = {}): Promise<OfflineWorld> {
  let app = await startApp({}, deps);
  const [port, dataFolder] = [Number(new URL(app.url).port), app.dataFolder];
  const cookie = await app.signIn();
  const map = await makeMap(app.url, cookie);
  const proxy = await startStallingProxy({ host: '127.0.0.1', port });
  const followers: Follower[] = [];
  return {
    map,
    cookie,
    proxy,
    app: () => app,
    restart: async (between = () => Promise.resolve(), next = deps) => {
      await app.close();
      await between();
      app = await startApp({ dataFolder, port }, next);
    },
    follow: async () => {
      const follower = await startFollower({ url: `http://127.0.0.1:${String(proxy.port)}`, map });
      followers.push(follower);
      return follower;
    },
    close: async () => {
      for (const follower of followers) follower.close();
      await proxy.stop();
      await app.close();
    },
  };
}

/** Adds nodes, each in a change of its own; `total` changes, many at once. */
export async function addNodes(world: OfflineWorld, total: number): Promise<void> {
  let left = total;
  const write = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await commit(world, [{ addActor: { id: randomUUID(), name: `Aktør ${String(left)}`, status: 'existing' } }]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(total, 100) }, write));
}

async function commit({ app, cookie, map }: OfflineWorld, edits: readonly unknown[]): Promise<void> {
  const text = `mutation ($map: ID!, $operationId: ID!, $edits: [EditInput!]!) {
    commit(map: $map, operationId: $operationId, edits: $edits) { cursor } }`;
  const answer = await ask(app().url, text, { map, operationId: randomUUID(), edits }, { cookie });
  expect(answer.errors).toBeUndefined();
}

/** Writes straight into the store of a server that is stopped, which is much faster; `description` makes changes long. */
export async function addInStore(world: OfflineWorld, total: number, description?: string): Promise<void> {
  const { createLiveMaps } = await import('@sirkel/server/projection/LiveMaps');
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  await withStore({ neo4j: null, storeFolder: `${world.app().dataFolder}/store` }, async (store) => {
    const liveMaps = createLiveMaps({ store, clock: Date.now, log });
    const live = await liveMaps.open(world.map);
    // Each change puts a node in the place of the one before, so that the map stays as small as it is.
    let last: string | null = null;
    const exchange = (): readonly EditCommand[] => {
      const added: NewNode = {
        ...{ id: randomUUID(), kind: 'actor', name: 'Aktør', status: 'existing' },
        ...(description === undefined ? {} : { description }),
      };
      const removal: readonly EditCommand[] = last === null ? [] : [{ action: 'removeNode', id: last }];
      last = added.id;
      return [{ action: 'addNode', node: added }, ...removal];
    };
    const person = { id: 'writer', role: 'coordinator' } as const;
    for (let left = total; left > 0; left -= 1_000) {
      const commands = Array.from(
        { length: Math.min(1_000, left) },
        () => ({ type: 'commit', edits: exchange() }) as const,
      );
      await Promise.all(
        commands.map((command) => live.submit({ ...command, operationId: randomUUID(), person, cause: 'edit' })),
      );
    }
    await liveMaps.close();
  });
}

/** The map file as it is now. */
export async function exportMap({ app, map }: OfflineWorld): Promise<string> {
  return (await fetch(`${app().url}/maps/${map}/export`)).text();
}

/** Writes a map file over the map. */
export async function restoreMap({ app, map, cookie }: OfflineWorld, file: string): Promise<void> {
  const answer = await fetch(`${app().url}/maps/restore?into=${map}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', cookie },
    body: file,
  });
  expect(answer.status).toBeLessThan(300);
}

/** Where the server stands. */
export async function cursorOf({ app, map }: OfflineWorld): Promise<string> {
  const answer = await ask(app().url, 'query ($map: ID!) { graph(map: $map) { cursor } }', { map });
  expect(answer.errors).toBeUndefined();
  return (answer.data?.['graph'] as { readonly cursor: string }).cursor;
}

/** Waits until a client stands where the server does; then what it shows is what the server shows. */
export async function expectCaughtUp(world: OfflineWorld, follower: Follower, patience = 30_000): Promise<void> {
  await waitUntil(
    'the client stands where the server does',
    async () => {
      follower.hurry();
      return formatCursor(follower.cursor()) === (await cursorOf(world)) && follower.connection().state === 'live';
    },
    patience,
  );
  const shown = await graphOfServer(world.app().url, world.map);
  expect(pictureOf(follower.graph())).toBe(pictureOf(shown));
}

/** In the end: what clients and the server showed is what the log folds into. Stops the server. */
export async function expectLogToAgree(world: OfflineWorld, follower: Follower): Promise<void> {
  const picture = pictureOf(follower.graph());
  const { dataFolder } = world.app();
  await world.close();
  expect(await readdir(dataFolder)).toContain('store');
  const log = await withStore({ neo4j: null, storeFolder: `${dataFolder}/store` }, (store) =>
    foldedLog(store, world.map),
  );
  expect(picture).toBe(pictureOf(log));
}
