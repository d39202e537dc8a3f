import { mapNodeFragment } from '@sirkel/graph-schema';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeSampleMap } from './support/sampleMap.ts';
import type { SampleMap } from './support/sampleMap.ts';
import { coordinator, startApi } from './support/startApi.ts';
import type { RunningApi } from './support/startApi.ts';

let running: RunningApi;
let sample: SampleMap;

beforeAll(async () => {
  running = await startApi();
});
beforeEach(async () => {
  sample = await makeSampleMap(running);
});
afterAll(() => running.close());

const query = `query Graph($map: ID!) { graph(map: $map) { cursor nodes { ...AllNodeFields } } } ${mapNodeFragment}`;

const body = (more: Record<string, unknown> = {}) => ({ query, variables: { map: sample.map }, ...more });

describe('the remembered answer', () => {
  it('is the answer that would be given anyway', async () => {
    const answer = await running.api.answerCache.answer(body());
    const usual = await running.run(query, { map: sample.map });
    expect(JSON.parse(answer?.bytes.toString() ?? '')).toEqual(usual);
    expect(gunzipSync((await answer?.gzipped()) ?? Buffer.alloc(0))).toEqual(answer?.bytes);
  });

  it('is the same bytes for as long as the map stays as it is', async () => {
    const first = await running.api.answerCache.answer(body());
    expect((await running.api.answerCache.answer(body()))?.bytes).toBe(first?.bytes);
    await running.write(sample.map, [{ action: 'removeNode', id: sample.nav }]);
    const after = await running.api.answerCache.answer(body());
    expect(after?.bytes.toString()).toContain(sample.grant);
    expect(after?.bytes.toString()).not.toContain(sample.nav);
  });

  it('is given to every question about the map as it stands, and follows the map', async () => {
    const map = `map: "${sample.map}"`;
    const questions = [
      `{ neighbourhood(${map}, of: "${sample.grant}", steps: 2) { cursor nodes { id name degree } relations { id } } }`,
      `{ search(${map}, text: "nav") { score foundIn node { id name } } }`,
      `{ nodes(${map}, filter: { text: "nav" }) { totalCount nodes { id relations { id verb } } } }`,
      `{ node(${map}, id: "${sample.nav}") { id name relations(direction: outgoing) { id } } }`,
    ];
    const { answerCache } = running.api;
    for (const asked of questions) {
      const answer = await answerCache.answer({ query: asked });
      expect(answer, asked).not.toBeNull();
      expect(JSON.parse(answer?.bytes.toString() ?? '')).toEqual(await running.run(asked));
      expect((await answerCache.answer({ query: asked }))?.bytes).toBe(answer?.bytes);
    }
    await running.write(sample.map, [{ action: 'removeNode', id: sample.nav }]);
    for (const asked of questions.slice(0, 3)) {
      const answer = await answerCache.answer({ query: asked });
      expect(JSON.parse(answer?.bytes.toString() ?? ''), asked).toEqual(await running.run(asked));
      expect(answer?.bytes.toString()).not.toContain(sample.nav);
    }
    // What has become wrong to ask is refused the usual way.
    expect(await answerCache.answer({ query: questions[3] })).toBeNull();
  });

  it('is made once for all who ask at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => running.api.answerCache.answer(body())));
    expect(new Set(answers.map((answer) => answer?.bytes)).size).toBe(1);
  });

  it('is kept apart by document, variables and operation', async () => {
    const other = await makeSampleMap(running);
    const answers = await Promise.all([
      running.api.answerCache.answer(body()),
      running.api.answerCache.answer(body({ variables: { map: other.map } })),
      running.api.answerCache.answer(body({ operationName: 'Graph' })),
      running.api.answerCache.answer(body({ query: query.replace('cursor', 'cursor map') })),
    ]);
    expect(new Set(answers.map((answer) => answer?.bytes)).size).toBe(4);
  });

  it('is not given to anything else', async () => {
    const graph = `graph(map: "${sample.map}")`;
    const others = [
      { query: `{ maps { id } }` },
      { query: `{ ${graph} { cursor } me { role } }` },
      { query: `{ ... on Query { ${graph} { cursor } } }` },
      { query: `{ ${graph} @skip(if: false) { cursor } }` },
      { query: `mutation { removeMap(map: "${sample.map}") { map } } # graph` },
      { query: `{ ${graph} { nothing } }` },
      { query: `{ ${graph} { ` },
      body({ variables: {} }),
      body({ variables: { map: '00000000-0000-4000-8000-00000000ffff' } }),
      body({ extensions: {} }),
      body({ operationName: 'Other' }),
      body({ query: 5 }),
      {},
    ];
    for (const other of others) expect(await running.api.answerCache.answer(other), JSON.stringify(other)).toBeNull();
  });

  it('is not given of a private map, nor of one that has become so', async () => {
    expect(await running.api.answerCache.answer(body())).not.toBeNull();
    await running.write(sample.map, [
      { action: 'updateSettings', before: { visibility: 'public' }, after: { visibility: 'private' } },
    ]);
    expect(await running.api.answerCache.answer(body())).toBeNull();
    expect((await running.run(query, { map: sample.map })).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect((await running.run(query, { map: sample.map }, coordinator)).errors).toBeUndefined();
  });
});
