import { randomUUID } from 'node:crypto';
import type { NewNode } from '@sirkel/graph-schema';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSocket } from './support/fakeSocket.ts';
import type { FakeSocket, Message } from './support/fakeSocket.ts';
import { coordinator, reader, startApi } from './support/startApi.ts';
import type { RunningApi } from './support/startApi.ts';

type Told = { readonly kind: string; readonly nodes: readonly string[]; readonly sentence: { readonly nb: string } };
type Event = { readonly cursor: string; readonly came: readonly Told[]; readonly went: readonly Told[] };

let running: RunningApi;
const open: FakeSocket[] = [];
beforeAll(async () => {
  // Whatever is asked is worked out in a thread, and the old is given at once.
  running = await startApi({ engine: { atOnce: 0, times: { moment: 0 } } });
});
afterEach(async () => {
  for (const socket of open.splice(0)) await socket.close();
});
afterAll(() => running.close());

const findingFields = 'kind nodes sentence { nb }';
const query = `subscription ($map: ID!) { findingChanges(map: $map) { cursor came { ${findingFields} } went { ${findingFields} } } }`;

async function follow(map: string, person = reader): Promise<FakeSocket> {
  const socket = await openSocket(running.api, person);
  open.push(socket);
  socket.send({ id: '1', type: 'subscribe', payload: { query, variables: { map } } });
  return socket;
}

const eventOf = (message: Message | undefined): Event =>
  (message?.payload as { data: { findingChanges: Event } }).data.findingChanges;

const need = (id: string, name: string): NewNode => ({ id, kind: 'need', name, status: 'existing', whose: 'people' });
const service = (id: string): NewNode => ({ id, kind: 'service', name: 'Leksehjelp', status: 'existing' });

describe('findingChanges', () => {
  it('tells each who follows which findings came and went, worked out once', async () => {
    const map = await running.makeMap();
    const sockets = await Promise.all([follow(map), follow(map), follow(map, coordinator)]);
    for (const socket of sockets) {
      const [first] = await socket.received(1);
      expect(eventOf(first)).toMatchObject({ came: [], went: [] });
    }
    expect(running.api.followers()).toBe(3);
    const [wanted, offered] = [randomUUID(), randomUUID()];
    await running.write(map, [{ action: 'addNode', node: need(wanted, 'Hjelp med lekser') }]);
    for (const socket of sockets) {
      const { came, went } = eventOf((await socket.received(2))[1]);
      const unmet = came.find(({ kind }) => kind === 'unmetNeed');
      expect(unmet?.nodes[0]).toBe(wanted);
      expect(unmet?.sentence.nb).toContain('Hjelp med lekser');
      expect(went.map(({ kind }) => kind)).not.toContain('unmetNeed');
    }
    // The one who is missing is added: the gap closes on every screen.
    const startedAt = performance.now();
    await running.write(map, [
      { action: 'addNode', node: service(offered) },
      {
        action: 'addRelation',
        relation: { id: randomUUID(), kind: 'addresses', from: offered, to: wanted, status: 'existing' },
      },
    ]);
    for (const socket of sockets) {
      const { went } = eventOf((await socket.received(3))[2]);
      expect(went.map(({ kind }) => kind)).toContain('unmetNeed');
    }
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    // One text for the two readers.
    const [one, other] = sockets.map(({ sent }) => sent[2]?.replace(/"id":"1"/, ''));
    expect(one).toBe(other);
  });

  it('does not tell of what a decision sets aside that it went', async () => {
    const map = await running.makeMap();
    const wanted = randomUUID();
    await running.write(map, [{ action: 'addNode', node: need(wanted, 'Noen å snakke med') }]);
    const found = await running.run('query ($map: ID!) { gaps(map: $map) { notRecorded { id kind } } }', { map });
    const { gaps } = found.data as unknown as { gaps: { notRecorded: readonly { id: string; kind: string }[] } };
    const unmet = gaps.notRecorded.find(({ kind }) => kind === 'unmetNeed');
    const socket = await follow(map);
    await socket.received(1);
    const decision = { id: unmet?.id ?? '', kind: 'unmetNeed', state: 'notWanted', nodes: [wanted] } as const;
    await running.write(map, [{ action: 'addFollowUp', followUp: decision }]);
    // The next that makes a difference is told, and it is not that.
    await running.write(map, [{ action: 'addNode', node: need(randomUUID(), 'Et sted å bo') }]);
    const { came, went } = eventOf((await socket.received(2))[1]);
    expect(came.map(({ kind }) => kind)).toContain('unmetNeed');
    expect(went.map(({ kind }) => kind)).not.toContain('unmetNeed');
  });

  it('ends as soon as the map may not be read any more, also when nothing was found', async () => {
    const map = await running.makeMap();
    const socket = await follow(map);
    await socket.received(1);
    await running.write(map, [
      { action: 'updateSettings', before: { visibility: 'public' }, after: { visibility: 'private' } },
    ]);
    await expect.poll(() => socket.messages.at(-1)?.type).toBe('error');
    expect(JSON.stringify(socket.messages.at(-1))).toContain('NOT_FOUND');
    await expect.poll(running.api.followers).toBe(0);
  });

  it('is not told of a map that may not be read', async () => {
    const map = await running.makeMap({ visibility: 'private' });
    const socket = await follow(map);
    expect(JSON.stringify(await socket.received(1))).toContain('NOT_FOUND');
  });

  it('ends when the map has to be loaded again', async () => {
    const map = await running.makeMap();
    const socket = await follow(map);
    await socket.received(1);
    running.liveMaps.forget(map);
    await expect.poll(() => socket.messages.at(-1)?.type).toBe('complete');
  });
});

describe('what is asked while the map changes', () => {
  it('may be old and says so, and nobody is given it as new', async () => {
    const map = await running.makeMap();
    const asked = { query: `{ gaps(map: "${map}") { cursor isOld notRecorded { kind } } }` };
    type Gaps = { readonly cursor: string; readonly isOld: boolean; readonly notRecorded: readonly Told[] };
    const ask = async (): Promise<Gaps> => {
      const answer = await running.api.answerCache.answer(asked);
      return (JSON.parse(answer?.bytes.toString() ?? 'null') as { data: { gaps: Gaps } }).data.gaps;
    };
    const before = await ask();
    expect(before.isOld).toBe(false);
    const { sequence } = await running.write(map, [{ action: 'addNode', node: need(randomUUID(), 'Et sted å være') }]);
    expect(await ask()).toEqual({ ...before, isOld: true });
    await expect.poll(async () => (await ask()).isOld, { timeout: 10_000 }).toBe(false);
    const after = await ask();
    expect(after.cursor.endsWith(`:${String(sequence)}`)).toBe(true);
    expect(after.notRecorded.map(({ kind }) => kind)).toContain('unmetNeed');
  });
});
