import { randomUUID } from 'node:crypto';
import { roles } from '@sirkel/graph-schema';
import type { Role } from '@sirkel/graph-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapWithHistory } from '../api/support/mapWithHistory.ts';
import { ask } from '../api/support/ask.ts';
import type { GraphqlAnswer } from '../api/support/ask.ts';
import { startApp } from '../api/support/startApp.ts';
import type { RunningApp } from '../api/support/startApp.ts';
import { expectations, kindsOfMap } from './support/expectations.ts';
import type { Expected, KindOfMap, Sample } from './support/expectations.ts';
import { openReady } from './support/openSocket.ts';
import { rootFields } from './support/rootFields.ts';

let app: RunningApp;
const cookies: Partial<Record<Role, string>> = {};
const samples = new Map<KindOfMap, Sample>();

beforeAll(async () => {
  app = await startApp();
  cookies.coordinator = await app.signIn();
  for (const kind of kindsOfMap) samples.set(kind, await sampleOf(kind));
});
afterAll(() => app.close());

// A map as the coordinator made it, and what is in it.
async function sampleOf(kind: KindOfMap): Promise<Sample> {
  if (kind === 'none')
    return {
      map: randomUUID(),
      node: randomUUID(),
      other: randomUUID(),
      relation: randomUUID(),
      operation: randomUUID(),
    };
  const cookie = cookies.coordinator ?? '';
  const map = await mapWithHistory(app.url, cookie, kind);
  const query = `query ($map: ID!) { graph(map: $map) { nodes { id } relations { id } } changes(map: $map) { changes { operationId } } }`;
  const { data } = await ask(app.url, query, { map }, { cookie });
  const { graph, changes } = data as {
    graph: { nodes: { id: string }[]; relations: { id: string }[] };
    changes: { changes: { operationId: string }[] };
  };
  const last = changes.changes.at(-1)?.operationId;
  const [node, other] = graph.nodes;
  return {
    map,
    node: node?.id ?? '',
    other: other?.id ?? '',
    relation: graph.relations[0]?.id ?? '',
    operation: last ?? '',
  };
}

async function outcome(field: string, role: Role, kind: KindOfMap): Promise<Expected> {
  const made = expectations[field];
  if (made === undefined) throw new Error(`${field} has no row in the matrix: say who may do it.`);
  const sample = kind === 'none' || !made.changes ? samples.get(kind) : await sampleOf(kind);
  if (sample === undefined) throw new Error('no sample');
  const headers = cookies[role] === undefined ? {} : { cookie: cookies[role] };
  const { query, variables } = made.ask(sample);
  if (field.startsWith('Subscription.')) return overSocket(headers, query, variables);
  const { data, errors } = await ask(app.url, query, variables, headers);
  if (errors === undefined) {
    expect(Object.values(data ?? {}).filter((value) => value !== null && value !== undefined)).toHaveLength(1);
    // What is answered is of the map that was asked for, and not of another.
    const told = JSON.stringify(data);
    for (const [other, { map, node, relation }] of samples) {
      if (other === kind || field === 'Query.maps') continue;
      for (const id of [map, node, relation]) expect(told).not.toContain(id);
    }
    return 'done';
  }
  return String(errors[0]?.extensions?.['code']) as Expected;
}

async function overSocket(
  headers: Record<string, string>,
  query: string,
  variables: Record<string, unknown>,
): Promise<Expected> {
  const raw = await openReady(app.url, { headers });
  raw.send({ id: 'asked', type: 'subscribe', payload: { query, variables } });
  raw.send({ id: 'after', type: 'subscribe', payload: { query: '{ nothing }' } });
  // The second is refused for certain; by then the first has been, or is running.
  const answer = await Promise.race([
    raw.received(({ id }) => id === 'asked'),
    raw.received(({ id }) => id === 'after').then(() => raw.received(({ id }) => id === 'asked')),
  ]);
  raw.socket.terminate();
  if (answer.type === 'next') return 'done';
  return (answer.payload as { extensions: { code: Expected } }[])[0]?.extensions.code ?? 'INVALID';
}

describe('who may do what', () => {
  it('has a row for every field of Query, Mutation and Subscription, and no other', () => {
    expect(Object.keys(expectations).toSorted()).toEqual(rootFields().toSorted());
  });

  for (const field of rootFields()) {
    for (const role of roles) {
      for (const kind of kindsOfMap) {
        const expected = expectations[field]?.outcomes[role][kind] ?? 'no row';
        it(`${field} of a map that is ${kind}, as ${role}: ${expected}`, async () => {
          expect(await outcome(field, role, kind)).toBe(expected);
        });
      }
    }
  }
});

describe('what is not for one', () => {
  it('is answered as what is not there, word for word but for the id', async () => {
    const [secret, none] = [samples.get('private')?.map ?? '', samples.get('none')?.map ?? ''];
    for (const field of rootFields().filter((name) => name.startsWith('Query.'))) {
      const made = expectations[field];
      if (made?.outcomes.reader.private !== 'NOT_FOUND') continue;
      const answers = [secret, none].map(async (map) => {
        const { query, variables } = made.ask({ ...(samples.get('none') as Sample), map });
        const { status, errors } = await ask(app.url, query, variables);
        const stripped = { ...errors?.[0]?.extensions, requestId: '' };
        return { status, message: errors?.[0]?.message.replace(map, 'x'), stripped };
      });
      const [one, other] = await Promise.all(answers);
      expect(one, field).toEqual(other);
    }
  });

  it('is not in the list, the files or the counts', async () => {
    const { data } = await ask(app.url, '{ maps { id } }');
    const listed = (data?.['maps'] as { id: string }[]).map(({ id }) => id);
    expect(listed).toContain(samples.get('public')?.map);
    expect(listed).not.toContain(samples.get('private')?.map);
    expect(listed).not.toContain(samples.get('link')?.map);
    for (const file of [
      'export',
      'findings.csv',
      'findings.json',
      'coverage.csv',
      'recommendations.csv',
      'needs.csv',
      'municipalities.csv',
      'brokers.csv',
      'package.zip',
    ]) {
      expect((await fetch(`${app.url}/maps/${samples.get('private')?.map ?? ''}/${file}`)).status, file).toBe(404);
    }
    const restore = (cookie: string): Promise<Response> =>
      fetch(`${app.url}/maps/restore`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson', cookie },
        body: 'x',
      });
    expect((await restore('sirkel_session=x')).status).toBe(401);
    expect((await restore(cookies.coordinator ?? '')).status).toBe(400);
  });
});

// What is in one map is asked for by way of another that everyone may read: the id alone must open nothing.
describe('what is in a map that one may not read, through one that one may', () => {
  const through = (text: string) => ({ query: `query ($map: ID!, $id: ID!) { ${text} }`, kind: 'Query' });
  const changing = (edit: string) => ({
    query: `mutation ($map: ID!, $id: ID!, $mine: ID!, $new: ID!) { commit(map: $map, operationId: $new, edits: [${edit}]) { cursor } }`,
    kind: 'Mutation',
  });
  const asked: Readonly<Record<string, { readonly query: string; readonly kind: string }>> = {
    node: through('node(map: $map, id: $id) { id name }'),
    relation: through('relation(map: $map, id: $id) { id note }'),
    'node with its relations': through('node(map: $map, id: $id) { relations { id toNode { id } fromNode { id } } }'),
    neighbourhood: through('neighbourhood(map: $map, of: $id) { nodes { id } relations { id } }'),
    history: through('history(map: $map, of: $id) { nodes { at } }'),
    'an update of a node': changing(
      '{ updateActor: { id: $id, before: { description: null }, after: { description: "x" } } }',
    ),
    'an update of a relation': changing(
      '{ updateRelation: { id: $id, before: { note: null }, after: { note: "x" } } }',
    ),
    'a removal of a node': changing('{ removeNode: $id }'),
    'a removal of a relation': changing('{ removeRelation: $id }'),
    'a decision that is changed': changing(
      '{ updateFollowUp: { id: $id, before: { note: null }, after: { note: "x" } } }',
    ),
    'a decision that is taken away': changing('{ removeFollowUp: $id }'),
    'a view that is changed': changing('{ updateView: { id: $id, before: {}, after: { place: "kinds=actor" } } }'),
    'a view that is removed': changing('{ removeView: $id }'),
    'a tour that is removed': changing('{ removeTour: $id }'),
    'a redaction of a node': changing('{ redact: { record: node, id: $id, field: "description" } }'),
    'a redaction of a relation': changing('{ redact: { record: relation, id: $id, field: "note" } }'),
    'a tie to it': changing('{ addRelation: { id: $new, kind: funds, from: $mine, to: $id, status: existing } }'),
  };
  /** All of the hidden map, as its coordinator sees it. */
  const hidden = async (): Promise<unknown> => {
    const query = 'query ($map: ID!) { graph(map: $map) { cursor nodes { id name } relations { id note } } }';
    const map = samples.get('private')?.map;
    const answer = await ask(app.url, query, { map }, { cookie: cookies.coordinator ?? '' });
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  for (const role of roles) {
    for (const record of ['node', 'relation', 'map'] as const) {
      it.each(Object.entries(asked))(`%s, by the id of its ${record}, as ${role}`, async (_name, { query, kind }) => {
        const [open, shut] = [samples.get('public') as Sample, samples.get('private') as Sample];
        const before = await hidden();
        const headers = cookies[role] === undefined ? {} : { cookie: cookies[role] };
        const ids = (id: string) => ({
          map: open.map,
          id,
          ...(kind === 'Mutation' ? { mine: open.node, new: randomUUID() } : {}),
        });
        // As what is nowhere at all, so that it is not even told that it exists.
        const [theirs, none] = [shut[record], randomUUID()];
        const [one, nothing] = [
          await ask(app.url, query, ids(theirs), headers),
          await ask(app.url, query, ids(none), headers),
        ];
        expect(plainly(one, theirs)).toEqual(plainly(nothing, none));
        const told = JSON.stringify(one.data ?? {});
        for (const id of [shut.map, shut.node, shut.relation]) expect(told).not.toContain(id);
        expect(await hidden()).toEqual(before);
      });
    }
  }
});

/** An answer without what differs from request to request, and without the id that was asked for. */
function plainly({ status, data, errors }: GraphqlAnswer, id: string): unknown {
  const told = (errors ?? []).map(({ message, extensions }) => [message, { ...extensions, requestId: '' }]);
  const cursor = /"cursor":"[^"]*"/g;
  return JSON.stringify([status, data, told]).replaceAll(id, 'it').replaceAll(cursor, '"cursor"');
}
