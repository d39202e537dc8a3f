import { seedId, seedMaps } from '@sirkel/seed';
import { loadSeed } from '@sirkel/server/commands/loadSeed';
import { typeDefs } from '@sirkel/server/graphql/schema/typeDefs';
import { buildSchema, getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coordinator, startApi } from './support/startApi.ts';
import type { RunningApi } from './support/startApi.ts';

// Each query that tells how something was worked out is asked for all of that, wherever the schema says that it stands.

const map = 'vestfold-telemark';
const from = seedId('A09');
const asked: Readonly<Record<string, string>> = {
  gaps: `map: "${map}"`,
  bottlenecks: `map: "${map}"`,
  recommendations: `map: "${map}"`,
  needs: `map: "${map}"`,
  indicators: `map: "${map}"`,
  compare: `a: { map: "${map}" }, b: { map: "${map}" }`,
  routes: `map: "${map}", from: ["${from}"], to: ["${seedId('A01')}"]`,
  coverage: `map: "${map}"`,
  municipalityCoverage: `map: "${map}"`,
  overTime: `map: "${map}"`,
  roads: `map: "${map}"`,
  followUps: `map: "${map}"`,
  whatIf: `map: "${map}", remove: ["${from}"]`,
};

const schema = buildSchema(typeDefs);
const method = schema.getType('Method') as GraphQLObjectType;

/** All that a type says of methods, at any depth; null where it says nothing. */
function fieldsTo(type: GraphQLObjectType, above: readonly GraphQLObjectType[] = []): string | null {
  if (type === method) return everythingOf(type);
  if (above.includes(type)) return null;
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const next = getNamedType(field.type);
    const below = isObjectType(next) ? fieldsTo(next, [...above, type]) : null;
    return below === null ? [] : [`${field.name} ${below}`];
  });
  return parts.length === 0 ? null : `{ ${parts.join(' ')} }`;
}

function everythingOf(type: GraphQLObjectType): string {
  const parts = Object.values(type.getFields()).map(({ name, type: of }) => {
    const next = getNamedType(of);
    return isObjectType(next) ? `${name} ${everythingOf(next)}` : name;
  });
  return `{ ${parts.join(' ')} }`;
}

const telling = Object.values((schema.getQueryType() as GraphQLObjectType).getFields()).flatMap(({ name, type }) => {
  const next = getNamedType(type);
  const fields = isObjectType(next) ? fieldsTo(next) : null;
  return fields === null ? [] : [[name, fields] as const];
});

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  const deps = { store: api.store, liveMaps: api.liveMaps, clock: Date.now, newId: randomUUID };
  for (const seed of seedMaps()) await loadSeed(deps, seed);
  // What was decided tells of the finding that it was decided about.
  const { data } = await api.run(`{ gaps(map: "${map}") { findings { id kind } } }`);
  const [finding] = (data?.gaps as { readonly findings: readonly object[] }).findings;
  const commit = `mutation ($edits: [EditInput!]!) {
    commit(map: "${map}", operationId: "${randomUUID()}", edits: $edits) { change { sequence } } }`;
  const decided = { ...finding, state: 'planned', note: 'Vi spør NAV.' };
  expect((await api.run(commit, { edits: [{ addFollowUp: decided }] }, coordinator)).errors).toBeUndefined();
});
afterAll(() => api.close());

describe('how something was worked out', () => {
  it('is asked of every query that tells it', () => {
    expect(telling.map(([name]) => name).sort()).toEqual(Object.keys(asked).sort());
  });

  it.each(telling)('is told whole: %s', async (name, fields) => {
    const { data, errors } = await api.run(`{ ${name}(${asked[name] ?? ''}) ${fields} }`);
    expect(errors).toBeUndefined();
    const methods = methodsIn(data?.[name]);
    expect(methods.length).toBeGreaterThan(0);
    const sequence = methods[0]?.sequence;
    expect(sequence).toBeGreaterThan(0);
    for (const each of methods) {
      // All of one answer is of one moment, and what counted is said of everything.
      expect(each.sequence).toBe(sequence);
      expect(each.parameters.map((parameter) => parameter.name)).toEqual(
        expect.arrayContaining(['statuses', 'withGroups']),
      );
    }
  });

  it('names what needs and recommendations were held against', async () => {
    const fields = 'method { parameters { name value } exact error }';
    const selection = 'selection: { statuses: [existing, past] }';
    const { data } = await api.run(`{ needs(map: "${map}", ${selection}) { ${fields} }
      recommendations(map: "${map}") { ${fields} } }`);
    expect(data?.needs).toEqual({
      method: {
        parameters: [
          { name: 'statuses', value: 'existing|past' },
          { name: 'withGroups', value: 'true' },
        ],
        ...{ exact: true, error: 0 },
      },
    });
    const [recommended] = methodsIn(data?.recommendations);
    expect(recommended?.parameters.map((parameter) => parameter.name)).toEqual(['statuses', 'withGroups', 'today']);
    expect(recommended?.parameters.at(-1)?.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

type Told = {
  readonly sequence: number;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
};

function methodsIn(value: unknown): readonly Told[] {
  if (Array.isArray(value)) return value.flatMap(methodsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => (key === 'method' ? [below as Told] : methodsIn(below)));
}
