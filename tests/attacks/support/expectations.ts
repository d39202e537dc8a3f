import { randomUUID } from 'node:crypto';
import type { ErrorCode, Role } from '@sirkel/graph-schema';

/** Who a map is there for; `none`: there is no such map. */
export const kindsOfMap = ['public', 'link', 'private', 'none'] as const;
export type KindOfMap = (typeof kindsOfMap)[number];

/** A map and what is in it, made by the coordinator. */
export type Sample = {
  readonly map: string;
  readonly node: string;
  /** Another node. */
  readonly other: string;
  readonly relation: string;
  readonly operation: string;
};
export type Expected = ErrorCode | 'done';
type Asked = { readonly query: string; readonly variables: Record<string, unknown> };
type Outcomes = Readonly<Record<Role, Readonly<Record<KindOfMap, Expected>>>>;

/** One root field: how it is asked for, and what comes of it for each role and kind of map. */
export type Expectation = {
  readonly ask: (sample: Sample) => Asked;
  /** Whether it needs a map of its own, for it changes it. */
  readonly changes: boolean;
  readonly outcomes: Outcomes;
};

const same = (outcome: Expected) => ({ public: outcome, link: outcome, private: outcome, none: outcome });
const everyone: Outcomes = { reader: same('done'), coordinator: same('done') };
const readable: Outcomes = {
  reader: { public: 'done', link: 'done', private: 'NOT_FOUND', none: 'NOT_FOUND' },
  coordinator: { public: 'done', link: 'done', private: 'done', none: 'NOT_FOUND' },
};
const writable: Outcomes = {
  reader: { public: 'UNAUTHENTICATED', link: 'UNAUTHENTICATED', private: 'NOT_FOUND', none: 'NOT_FOUND' },
  coordinator: { public: 'done', link: 'done', private: 'done', none: 'NOT_FOUND' },
};

const reading = (ask: Expectation['ask'], outcomes = readable): Expectation => ({ ask, changes: false, outcomes });
const writing = (ask: Expectation['ask'], outcomes = writable): Expectation => ({ ask, changes: true, outcomes });
const ofMap =
  (selection: string) =>
  ({ map }: Sample): Asked => ({ query: `query ($map: ID!) { ${selection} }`, variables: { map } });
const ofRecord =
  (selection: string, record: 'node' | 'relation') =>
  (sample: Sample): Asked => ({
    query: `query ($map: ID!, $id: ID!) { ${selection} }`,
    variables: { map: sample.map, id: sample[record] },
  });
const taking =
  (name: 'undo' | 'redo') =>
  ({ map, operation }: Sample): Asked => ({
    query: `mutation ($map: ID!, $id: ID!, $undoes: ID!) { ${name}(map: $map, operationId: $id, undoes: $undoes) { cursor } }`,
    variables: { map, id: randomUUID(), undoes: operation },
  });

/** The matrix. A field of the schema that has no row here fails the test. */
export const expectations: Readonly<Record<string, Expectation>> = {
  'Query.me': reading(() => ({ query: '{ me { role } }', variables: {} }), everyone),
  'Query.maps': reading(() => ({ query: '{ maps { id } }', variables: {} }), everyone),
  'Query.map': reading(ofMap('map(id: $map) { id settings { visibility } }')),
  'Query.graph': reading(ofMap('graph(map: $map) { nodes { id } }')),
  'Query.node': reading(ofRecord('node(map: $map, id: $id) { id }', 'node')),
  'Query.relation': reading(ofRecord('relation(map: $map, id: $id) { id }', 'relation')),
  'Query.nodes': reading(ofMap('nodes(map: $map) { totalCount }')),
  'Query.search': reading(ofMap('search(map: $map, text: "nav") { score }')),
  'Query.neighbourhood': reading(ofRecord('neighbourhood(map: $map, of: $id) { cursor }', 'node')),
  'Query.gaps': reading(ofMap('gaps(map: $map) { cursor findings { id } notRecorded { id } }')),
  'Query.bottlenecks': reading(ofMap('bottlenecks(map: $map) { cursor findings { id } }')),
  'Query.coverage': reading(ofMap('coverage(map: $map) { cursor share }')),
  'Query.recommendations': reading(ofMap('recommendations(map: $map) { cursor recommendations { measure } }')),
  'Query.needs': reading(ofMap('needs(map: $map) { cursor needs { need } }')),
  'Query.municipalityCoverage': reading(ofMap('municipalityCoverage(map: $map) { cursor municipalities { code } }')),
  'Query.brokers': reading(ofMap('brokers(map: $map) { cursor actorCount }')),
  'Query.routes': reading(({ map, node, other }) => ({
    query: 'query ($map: ID!, $from: ID!, $to: ID!) { routes(map: $map, from: [$from], to: [$to]) { cursor } }',
    variables: { map, from: node, to: other },
  })),
  'Query.roads': reading(ofMap('roads(map: $map) { cursor unreachable }')),
  'Query.followUps': reading(ofMap('followUps(map: $map) { cursor followUps { stands } }')),
  'Query.views': reading(ofMap('views(map: $map) { cursor views { id } }')),
  'Query.tours': reading(ofMap('tours(map: $map) { cursor gone }')),
  'Query.indicators': reading(ofMap('indicators(map: $map) { cursor }')),
  'Query.research': reading(ofMap('research(map: $map) { cursor }')),
  'Query.overTime': reading(ofMap('overTime(map: $map) { cursor }')),
  'Query.missingLinks': reading(ofMap('missingLinks(map: $map) { cursor }')),
  'Query.worthAsking': reading(ofMap('worthAsking(map: $map) { cursor total }')),
  'Query.whatIf': reading(ofRecord('whatIf(map: $map, remove: [$id]) { cursor gone }', 'node')),
  // The one map is read twice: as it is, and as it was.
  'Query.compare': reading(ofMap('compare(a: { map: $map }, b: { map: $map }) { areMaps }')),
  'Query.history': reading(ofRecord('history(map: $map, of: $id) { nodes { at } }', 'node')),
  'Query.changes': reading(ofMap('changes(map: $map) { cursor }')),
  'Mutation.commit': writing(({ map }) => ({
    query: `mutation ($map: ID!, $id: ID!) { commit(map: $map, operationId: $id, edits: [{ addActor: { id: $id, name: "N", status: existing } }]) { cursor } }`,
    variables: { map, id: randomUUID() },
  })),
  'Mutation.undo': writing(taking('undo')),
  // The last change is no undo, so who may redo is told so.
  'Mutation.redo': writing(taking('redo'), {
    ...writable,
    coordinator: { public: 'INVALID', link: 'INVALID', private: 'INVALID', none: 'NOT_FOUND' },
  }),
  'Mutation.createMap': writing(
    () => ({
      query: 'mutation ($id: ID!) { createMap(operationId: $id, input: { id: $id, title: "Nytt" }) { map { id } } }',
      variables: { id: randomUUID() },
    }),
    { reader: same('UNAUTHENTICATED'), coordinator: same('done') },
  ),
  'Mutation.removeMap': writing(({ map }) => ({
    query: 'mutation ($map: ID!) { removeMap(map: $map) { map } }',
    variables: { map },
  })),
  'Subscription.mapChanges': reading(({ map }) => ({
    // From the beginning of the log, so that something comes at once.
    query: 'subscription ($map: ID!) { mapChanges(map: $map, since: "0:0") { __typename } }',
    variables: { map },
  })),
  'Subscription.findingChanges': reading(({ map }) => ({
    query: 'subscription ($map: ID!) { findingChanges(map: $map) { cursor came { id } went { id } } }',
    variables: { map },
  })),
};
