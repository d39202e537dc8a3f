import { randomUUID } from 'node:crypto';
import { mapNodeFragment } from '@sirkel/graph-schema';
import { isObjectType } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addNode } from './support/sampleMap.ts';
import { openSocket } from './support/fakeSocket.ts';
import type { FakeSocket, Message } from './support/fakeSocket.ts';
import { coordinator, reader, startApi } from './support/startApi.ts';
import type { RunningApi } from './support/startApi.ts';

let running: RunningApi;
let map: string;
const open: FakeSocket[] = [];

beforeAll(async () => {
  running = await startApi();
});
beforeEach(async () => {
  map = await running.makeMap();
});
afterEach(async () => {
  for (const socket of open.splice(0)) await socket.close();
});
afterAll(() => running.close());

const query = `subscription ($map: ID!, $since: String) { mapChanges(map: $map, since: $since) { __typename
  ... on MapChange { cursor change { sequence edits { ... on NodeEdit { nodeAfter { ...AllNodeFields degree } } } } }
  ... on Reload { cursor } } } ${mapNodeFragment}`;

async function socketOf(person = reader): Promise<FakeSocket> {
  const socket = await openSocket(running.api, person);
  open.push(socket);
  return socket;
}

function subscribe(socket: FakeSocket, variables: Record<string, unknown> = {}, text = query, id = '1'): void {
  socket.send({ id, type: 'subscribe', payload: { query: text, variables: { map, ...variables } } });
}

type Event = { readonly __typename: string; readonly cursor: string; readonly change: { readonly sequence: number } };

function eventOf(message: Message | undefined): Event {
  return (message?.payload as { data: { mapChanges: Event } }).data.mapChanges;
}

const write = (name: string) => running.write(map, [addNode(randomUUID(), 'actor', name)]);
const cursorAt = async (sequence: number): Promise<string> =>
  `${(await running.liveMaps.open(map)).head().epoch}:${String(sequence)}`;
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('mapChanges', () => {
  it('tells each change once, in sequence', async () => {
    const socket = await socketOf();
    subscribe(socket);
    await settle();
    for (let index = 0; index < 20; index += 1) await write(`Nr. ${String(index)}`);
    const messages = await socket.received(20);
    expect(messages.map((message) => eventOf(message).change.sequence)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 2),
    );
    await settle();
    expect(socket.messages).toHaveLength(20);
  });

  it('goes on from where a broken connection left off', async () => {
    const first = await socketOf();
    subscribe(first);
    await settle();
    await write('Sett');
    const { cursor } = eventOf((await first.received(1))[0]);
    await first.close();
    await write('Ikke sett');
    await write('Heller ikke');
    const second = await socketOf();
    subscribe(second, { since: cursor });
    await second.received(2);
    await write('Nytt');
    const messages = await second.received(3);
    expect(messages.map((message) => eventOf(message).change.sequence)).toEqual([3, 4, 5]);
    expect(eventOf(messages[2]).cursor).toBe(await cursorAt(5));
  });

  it('tells a reader of another log to reload, and ends', async () => {
    const socket = await socketOf();
    subscribe(socket, { since: `${randomUUID()}:1` });
    const [event, end] = await socket.received(2);
    expect(eventOf(event)).toEqual({ __typename: 'Reload', cursor: await cursorAt(1) });
    expect(end).toEqual({ id: '1', type: 'complete' });
  });

  it('executes an event once and writes it as text once, however many follow', async () => {
    const type = running.api.schema.getType('Actor');
    const field = isObjectType(type) ? type.getFields()['degree'] : undefined;
    const resolve = field?.resolve;
    if (field === undefined || resolve === undefined) throw new Error('Expected a resolver for Actor.degree.');
    let executed = 0;
    field.resolve = (...given) => {
      executed += 1;
      return resolve(...given);
    };
    try {
      const sockets = await Promise.all(Array.from({ length: 50 }, () => socketOf()));
      for (const [index, socket] of sockets.entries())
        subscribe(socket, index % 2 === 0 ? {} : { since: null }, query, `s${String(index)}`);
      await settle();
      await write('En');
      await write('To');
      for (const socket of sockets) await socket.received(2);
      expect(executed).toBeLessThanOrEqual(4);
      const late = await socketOf();
      subscribe(late, { since: await cursorAt(1) });
      await late.received(2);
      // Two documents of variables (with and without a start), two events; the late one shares with them.
      expect(executed).toBeLessThanOrEqual(4);
      const payloads = new Set(sockets.map(({ messages }) => JSON.stringify(messages.map(({ payload }) => payload))));
      expect(payloads.size).toBe(1);
    } finally {
      field.resolve = resolve;
    }
  });

  it('keeps different questions apart', async () => {
    const [whole, small] = [await socketOf(), await socketOf()];
    subscribe(whole);
    subscribe(small, {}, 'subscription ($map: ID!) { changes: mapChanges(map: $map) { ... on MapChange { cursor } } }');
    await settle();
    await write('A');
    await whole.received(1);
    expect((await small.received(1))[0]?.payload).toEqual({ data: { changes: { cursor: await cursorAt(2) } } });
  });

  it('is NOT_FOUND for maps that one may not read, and ends when a map becomes private', async () => {
    const socket = await socketOf();
    const secret = await running.makeMap({ visibility: 'private' });
    subscribe(socket, { map: secret });
    expect(await socket.received(1)).toMatchObject([
      { id: '1', type: 'error', payload: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
    const own = await socketOf(coordinator);
    subscribe(socket, {}, query, '2');
    subscribe(own);
    await settle();
    await running.write(map, [
      { action: 'updateSettings', before: { visibility: 'public' }, after: { visibility: 'private' } },
    ]);
    const messages = await socket.received(2);
    expect(messages[1]).toMatchObject({ id: '2', type: 'error', payload: [{ extensions: { code: 'NOT_FOUND' } }] });
    expect(eventOf((await own.received(1))[0]).change.sequence).toBe(2);
  });

  it('ends with a reload when the map is removed or restored', async () => {
    const socket = await socketOf();
    subscribe(socket);
    await settle();
    await write('A');
    await socket.received(1);
    running.liveMaps.forget(map);
    const messages = await socket.received(3);
    expect(eventOf(messages[1])).toMatchObject({ __typename: 'Reload' });
    expect(messages[2]).toEqual({ id: '1', type: 'complete' });
  });

  it('stops when the follower says so', async () => {
    const socket = await socketOf();
    subscribe(socket);
    await settle();
    socket.send({ id: '1', type: 'complete' });
    await settle();
    await write('A');
    await settle();
    expect(socket.messages).toEqual([]);
  });
});

describe('operations over a socket', () => {
  const refusal = async (payload: Record<string, unknown>): Promise<unknown> => {
    const socket = await socketOf();
    socket.send({ id: '1', type: 'subscribe', payload });
    const [message] = await socket.received(1);
    expect(message?.type).toBe('error');
    return (message?.payload as { extensions: { code: string; requestId: string } }[])[0]?.extensions.code;
  };

  it('are subscriptions only', async () => {
    expect(await refusal({ query: '{ maps { id } }' })).toBe('INVALID');
    expect(await refusal({ query: `mutation { removeMap(map: "${map}") { map } }` })).toBe('INVALID');
    expect(await refusal({ query: '{ __schema { types { name } } }' })).toBe('INVALID');
  });

  it('are checked as over HTTP', async () => {
    const deep = `${'fromNode { relations { '.repeat(7)} id ${'} }'.repeat(7)}`;
    const inner = `mapChanges(map: "${map}") { ... on MapChange { change { edits { ... on RelationEdit { relationAfter { ${deep} } } } } } }`;
    expect(await refusal({ query: `subscription { ${inner} }` })).toBe('INVALID');
    expect(
      await refusal({ query: `subscription { mapChanges(map: "${map}") { ${'__typename '.repeat(5_000)} } }` }),
    ).toBe('INVALID');
    expect(await refusal({ query: 'subscription { mapChanges { __typename } }' })).toBe('INVALID');
    expect(await refusal({ query: 'subscription { ' })).toBe('INVALID');
    expect(
      await refusal({
        query: `subscription { ...A } fragment A on Subscription { mapChanges(map: "${map}") { __typename } }`,
      }),
    ).toBe('INVALID');
    expect(await refusal({ query, variables: { map: {} } })).toBe('INVALID');
    expect(await refusal({ query, variables: { map, since: 'x' } })).toBe('INVALID');
  });
});
