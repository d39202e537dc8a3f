import type { Graph } from '@sirkel/graph-schema';
import type { Store } from '@sirkel/server/store/Store';
import { expect } from 'vitest';
import { buildGraph } from '../../../client/feed/buildGraph.ts';
import { graphQuery } from '../../../client/graphql/operations.ts';
import { readMap } from '../../../client/graphql/readMap.ts';
import { foldedLog, graphOfRows, pictureOf } from '../../property/picture.ts';
import { createAsking } from './createAsking.ts';
import type { Ledger } from './Ledger.ts';
import { makingOf } from './makeMap.ts';
import type { Follower } from './startFollower.ts';
import { waitUntil } from './waitUntil.ts';

/** Every operation was answered with its change, at the first try or a later one. */
export function expectAllAcknowledged(ledger: Ledger): void {
  const others = [...ledger.values()].filter(({ acknowledged }) => acknowledged === undefined);
  expect(others.map(({ refused, tries }) => refused ?? `no answer in ${String(tries.length)} tries`)).toEqual([]);
}

/** A map as a server shows it. */
export async function graphOfServer(url: string, map: string): Promise<Graph> {
  return buildGraph(readMap((await createAsking(url)(graphQuery, { map })).graph));
}

/** Waits until all servers and clients have come as far as the furthest; then all of them must show the same map. */
export async function expectOneMap(
  map: string,
  { urls, followers }: { readonly urls: readonly string[]; readonly followers: readonly Follower[] },
  atLeast = 0,
): Promise<Graph> {
  const of = async (url: string): Promise<number> => (await graphOfServer(url, map)).sequence;
  const furthest = Math.max(atLeast, ...(await Promise.all(urls.map(of))));
  for (const url of urls)
    await waitUntil('a server has come as far as the others', async () => (await of(url)) >= furthest);
  await waitUntil('all clients have come as far as the server', () =>
    followers.every((follower) => follower.cursor().sequence >= furthest),
  );
  const [shown, ...others] = await Promise.all(urls.map((url) => graphOfServer(url, map)));
  if (shown === undefined) throw new Error('No server to ask.');
  const picture = pictureOf(shown);
  for (const other of others) expect(pictureOf(other)).toBe(picture);
  for (const follower of followers) expect(pictureOf(follower.graph())).toBe(picture);
  return shown;
}

/**
 * The log, which must be without hole and double, comes to the rows, to what servers and clients `shown`; every
 * acknowledged operation is in it once, with what was acknowledged, and nothing is there that nobody asked for.
 * @param others what the test did itself beside its writers and the making of the map, each of which must be there too
 */
export async function expectWholeLog(
  store: Store,
  map: string,
  shown: Graph,
  ledger: Ledger,
  others: readonly string[],
): Promise<void> {
  const log = await foldedLog(store, map);
  const picture = pictureOf(log);
  expect(log.waiting.size).toBe(0);
  expect((await store.heads([map]))[0]?.sequence).toBe(log.sequence);
  expect(pictureOf(await graphOfRows(store, map))).toBe(picture);
  expect(pictureOf(shown)).toBe(picture);
  const operations = await expectAcknowledged(store, map, ledger);
  const own = [makingOf(map), ...others];
  expect(own.filter((id) => !operations.has(id))).toEqual([]);
  const strange = [...operations].filter((id) => !ledger.has(id) && !own.includes(id));
  expect(strange, 'operations that nobody asked for').toEqual([]);
}

/** The operations that are in the log, each of them once. */
async function expectAcknowledged(store: Store, map: string, ledger: Ledger): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  for await (const { change } of store.log(map)) {
    expect(seen.has(change.operationId), `operation ${change.operationId} is in the log twice`).toBe(false);
    seen.add(change.operationId);
    const entry = ledger.get(change.operationId);
    if (entry === undefined) continue;
    // All edits of a change or none of them.
    expect(change.edits).toHaveLength(entry.edits);
    if (entry.acknowledged !== undefined) expect(entry.acknowledged.change).toEqual(change);
  }
  for (const { operationId, acknowledged, refused } of ledger.values()) {
    expect(refused, `operation ${operationId} was refused`).toBeUndefined();
    if (acknowledged !== undefined) expect(seen.has(operationId), `operation ${operationId} is lost`).toBe(true);
  }
  return seen;
}
