import { randomUUID } from 'node:crypto';
import { errorCodes, nodeKinds } from '@sirkel/graph-schema';
import fc from 'fast-check';
import { buildSchema, getNullableType, isInputObjectType, isListType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import { makeServer } from 'graphql-ws';
import { typeDefs } from '@sirkel/server/graphql/schema/typeDefs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSampleMap } from '../api/support/sampleMap.ts';
import type { SampleMap } from '../api/support/sampleMap.ts';
import { coordinator, startApi } from '../api/support/startApi.ts';
import type { Answered, RunningApi } from '../api/support/startApi.ts';
import { fold, graphOfRows, present } from '../contract/present.ts';
import { collect } from '../contract/testMap.ts';
import { arbitraryInput, hostileTexts } from './support/arbitraryInput.ts';
import { inputPlaces, operationOf } from './support/inputFields.ts';
import type { InputPlace } from './support/inputFields.ts';

const isFull = process.env['SIRKEL_FAULTS'] === 'full';
const RUNS = isFull ? 10_000 : 400;
const seed = Number(process.env['SIRKEL_FUZZ_SEED'] ?? Date.now() % 2 ** 31);

let api: RunningApi;
let sample: SampleMap;
const totals = new Map<string, number>();
const sampleEpoch = '00000000-0000-4000-8000-000000000000';
const errors: ReadonlySet<unknown> = new Set(errorCodes);

beforeAll(async () => {
  api = await startApi();
  sample = await makeSampleMap(api);
});
afterAll(() => api.close());

const selections: Readonly<Record<string, string>> = {
  commit: 'cursor change { edits { __typename } }',
  createMap: 'map { id }',
  nodes: 'totalCount',
  neighbourhood: 'cursor',
};

// A value at the end of the steps, within values that fit.
function wrapped(
  place: InputPlace,
  make: (type: GraphQLInputType) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Record<string, unknown>> {
  const [argument = '', ...rest] = place.steps;
  const type = place.field.args.find(({ name }) => name === argument)?.type;
  if (type === undefined) throw new Error(`no argument ${argument}`);
  const base = { map: sample.map, of: sample.nav, steps: 1, first: 5, sort: 'name' };
  return within(type, rest, make).map((value) => ({ ...base, operationId: randomUUID(), [argument]: value }));
}

function within(
  type: GraphQLInputType,
  steps: readonly string[],
  make: (type: GraphQLInputType) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const [step, ...rest] = steps;
  if (step === undefined) return make(type);
  let bare: unknown = getNullableType(type);
  let isList = false;
  while (isListType(bare)) {
    isList = true;
    bare = getNullableType(bare.ofType as GraphQLInputType);
  }
  if (!isInputObjectType(bare)) throw new Error(`${String(type)} has no field ${step}`);
  const field = bare.getFields()[step];
  if (field === undefined) throw new Error(`no field ${step}`);
  const around = bare.isOneOf
    ? fc.constant({})
    : make(bare).map((value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}));
  const inner = fc
    .tuple(around, within(field.type, rest, make))
    .map(([others, value]) => ({ ...others, [step]: value }));
  return isList ? inner.map((value) => [value]) : inner;
}

function checkAnswer(answer: Answered, sent: unknown): void {
  for (const error of answer.errors ?? []) {
    const context = JSON.stringify({ error, sent }).slice(0, 2_000);
    expect(errors.has(error.extensions?.['code']), context).toBe(true);
    expect(error.message, context).not.toMatch(/^Noe gikk galt|TypeError|undefined is not|Cannot read|at .*\.ts/);
  }
  expect(answer.data !== undefined || (answer.errors?.length ?? 0) > 0).toBe(true);
}

const unexpected = (): string[] => api.log.filter((line) => line.includes('unexpected') || line.includes('"level":50'));

// Folding the log gives what the store's rows and the projection hold.
async function expectAgreement(map: string): Promise<void> {
  const log = await collect(api.store.log(map));
  const live = await api.liveMaps.open(map);
  expect(log.map(({ change }) => change.sequence)).toEqual(log.map((_entry, index) => index + 1));
  expect(live.head().sequence).toBe(log.length);
  const folded = present(fold(log.map(({ change }) => change)));
  expect(present(graphOfRows(await collect(api.store.rows(map))))).toEqual(folded);
  expect(present(live.graph())).toEqual(folded);
}

/** All maps there are, by id, with the number of the last change of each. */
async function allHeads(): Promise<ReadonlyMap<string, number>> {
  return new Map((await api.store.maps()).map(({ map, sequence }) => [map, sequence]));
}

/**
 * What an answer says is what became of the maps, of all of them: nothing after a refusal; after a new map that map
 * alone, whole and as it was asked for; after anything else at most one change, of the map that was asked.
 */
async function expectAsAnswered(
  before: ReadonlyMap<string, number>,
  answer: Answered,
  asked: Readonly<Record<string, unknown>>,
): Promise<void> {
  const after = await allHeads();
  const moved = [...after].filter(([map, sequence]) => before.get(map) !== sequence);
  expect([...before.keys()].filter((map) => !after.has(map))).toEqual([]);
  if (answer.errors !== undefined) {
    expect(moved, JSON.stringify(asked)).toEqual([]);
    return;
  }
  const made = (answer.data?.['createMap'] as { readonly map: { readonly id: string } } | undefined)?.map.id;
  if (made === undefined) {
    expect(moved.filter(([map, sequence]) => map !== sample.map || sequence !== (before.get(map) ?? 0) + 1)).toEqual(
      [],
    );
    return;
  }
  const { id, title, region, template } = asked['input'] as Readonly<Record<string, unknown>>;
  // What a template suggests comes as one change of its own.
  const sequence = template === 'region' ? 2 : 1;
  // A number is taken for the text of its digits.
  expect(made).toBe(String(id));
  // Asked again with the same content there is no second one.
  expect(moved).toEqual(before.has(made) ? [] : [[made, sequence]]);
  const [first, ...others] = await collect(api.store.log(made));
  expect(others).toHaveLength(sequence - 1);
  if (!before.has(made)) expect(first?.change.operationId).toBe(asked['operationId']);
  const edit = first?.change.edits[0];
  expect(first?.change.edits).toHaveLength(1);
  expect(edit).toMatchObject({ record: 'mapSettings', after: { title: { nb: title }, ...(region ? { region } : {}) } });
  await expectAgreement(made);
}

async function send(place: InputPlace, variables: Record<string, unknown>): Promise<Answered> {
  const { name } = place.field;
  return api.run(operationOf(place, selections[name] ?? '__typename'), variables, coordinator);
}

const words = [
  'existing',
  'state',
  'municipality',
  'bolig',
  'nav',
  '2024',
  '2024-05-01',
  '0301',
  ...nodeKinds.map(({ id }) => id),
];
const known = () => ({ ids: Object.values(sample), words });

// The types are known before the server runs, so that each is a test of its own.
const schema = buildSchema(typeDefs);
const places = [...inputPlaces(schema)];

describe('made-up inputs', () => {
  it('are made for every input type of the schema', () => {
    const types = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    expect(places.map(([name]) => name).toSorted()).toEqual(types.map(({ name }) => name).toSorted());
  });

  it.each(places)(
    '%s: never an unexpected error, never half a write',
    async (name, place) => {
      sample = await makeSampleMap(api);
      const make = arbitraryInput(known());
      let accepted = 0;
      await fc.assert(
        fc.asyncProperty(wrapped(place, make), async (variables) => {
          const before = await allHeads();
          const answer = await send(place, variables);
          checkAnswer(answer, variables);
          await expectAsAnswered(before, answer, variables);
          if (answer.errors === undefined) accepted += 1;
        }),
        { numRuns: RUNS, seed, endOnFailure: true },
      );
      await expectAgreement(sample.map);
      expect(unexpected(), name).toEqual([]);
      totals.set(name, accepted);
    },
    isFull ? 600_000 : 60_000,
  );

  it('fitted often enough that what is accepted was tried too', () => {
    const accepted = [...totals.values()].filter((count) => count > 0).length;
    expect(accepted).toBeGreaterThan(places.length / 2);
    process.stdout.write(
      `seed ${String(seed)}, ${String(RUNS)} of each; accepted: ${JSON.stringify(Object.fromEntries(totals))}
`,
    );
  });
});

describe('made-up cursors, ids and texts', () => {
  const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }), cursorLike());

  it.each([
    ['nodes', 'query ($map: ID!, $text: String!) { nodes(map: $map, after: $text) { totalCount nodes { id } } }'],
    [
      'history',
      'query ($map: ID!, $text: String!) { history(map: $map, of: "settings", after: $text) { nodes { at } } }',
    ],
    ['changes', 'query ($map: ID!, $text: String!) { changes(map: $map, since: $text) { cursor reload } }'],
    ['search', 'query ($map: ID!, $text: String!) { search(map: $map, text: $text) { score } }'],
    ['map', 'query ($text: ID!) { map(id: $text) { id } graph(map: $text) { map } }'],
    [
      'node',
      'query ($map: ID!, $text: ID!) { node(map: $map, id: $text) { id } relation(map: $map, id: $text) { id } }',
    ],
    ['neighbourhood', 'query ($map: ID!, $text: ID!) { neighbourhood(map: $map, of: $text) { cursor } }'],
  ])('%s', async (_name, query) => {
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        checkAnswer(await api.run(query, { map: sample.map, text: value }), value);
      }),
      { numRuns: RUNS, seed, endOnFailure: true },
    );
    expect(unexpected()).toEqual([]);
  });
});

describe('made-up messages over a socket', () => {
  it('end it with a code of the protocol, or are answered', async () => {
    const message = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc
        .record({
          id: fc.oneof(fc.string(), fc.constantFrom('1', '2')),
          type: fc.constantFrom('connection_init', 'subscribe', 'complete', 'ping', 'pong'),
          payload: fc.option(
            fc.record({
              query: fc.oneof(
                fc.constantFrom(
                  'subscription ($map: ID!, $since: String) { mapChanges(map: $map, since: $since) { __typename } }',
                  '{ me { id } }',
                ),
                fc.string(),
              ),
              variables: fc.oneof(
                fc.dictionary(fc.string(), fc.jsonValue()),
                fc.record({ map: fc.constant(sample.map), since: text() }),
              ),
            }),
          ),
        })
        .map((made) => JSON.stringify(made)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 6 }), async (sent) => {
        const closed: number[] = [];
        const out: string[] = [];
        let receive = (_text: string): Promise<void> => Promise.resolve();
        const close = makeServer(api.api.protocol).opened(
          {
            protocol: 'graphql-transport-ws',
            send: (frame) => void out.push(api.api.completeMessage(frame).own.toString()),
            close: (code) => void closed.push(code ?? 0),
            onMessage: (listener) => {
              receive = listener;
            },
          },
          { person: coordinator },
        );
        for (const one of ['{"type":"connection_init"}', ...sent]) {
          if (closed.length > 0) break;
          // A subscription that runs is not waited for.
          await Promise.race([receive(one), new Promise((resolve) => setImmediate(resolve))]);
        }
        await close(1000, 'done');
        for (const code of closed) expect([4400, 4401, 4409, 4429]).toContain(code);
        for (const frame of out) expect(JSON.parse(frame)).toHaveProperty('type');
      }),
      { numRuns: RUNS, seed, endOnFailure: true },
    );
    expect(unexpected()).toEqual([]);
  });
});

function cursorLike(): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc.constantFrom('', '0', '-1', '1e9', '9007199254740993', 'NaN', sampleEpoch),
    fc.uuid(),
    fc.integer().map(String),
  );
  return fc.oneof(
    fc.tuple(part, part).map(([epoch, sequence]) => `${epoch}:${sequence}`),
    fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
    fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64')),
  );
}

function text(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom(...hostileTexts), cursorLike());
}
