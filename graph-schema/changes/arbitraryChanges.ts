import fc from 'fast-check';
import type { FollowUpRecord, NodeRecord, RelationRecord, TourRecord, ViewRecord } from '../generated/records.ts';
import { defaultSettings } from '../settings/defaultSettings.ts';
import { SCHEMA_VERSION, type Change, type Edit } from './Change.ts';
import type { Graph, RecordMap } from './Graph.ts';

const nodeIds = ['a', 'b', 'c', 'd'];
const relationIds = ['r', 's', 't', 'u'];
const findingIds = ['f', 'g'];
const viewIds = ['v', 'w'];
const tourIds = ['o', 'p'];

const node: fc.Arbitrary<NodeRecord> = fc
  .record({ id: fc.constantFrom(...nodeIds), name: fc.constantFrom('Én', 'To'), version: fc.nat(9) })
  .map((fields) => ({ ...fields, kind: 'actor', status: 'existing', owner: 'Nettverket' }));

const relation: fc.Arbitrary<RelationRecord> = fc
  .record({
    id: fc.constantFrom(...relationIds),
    from: fc.constantFrom(...nodeIds),
    to: fc.constantFrom(...nodeIds),
    version: fc.nat(9),
  })
  .map((fields) => ({ ...fields, kind: 'cooperatesWith', status: 'existing', note: 'Merknad' }));

const followUp: fc.Arbitrary<FollowUpRecord> = fc
  .record({
    id: fc.constantFrom(...findingIds),
    state: fc.constantFrom('open' as const, 'notWanted' as const),
    nodes: fc.subarray(nodeIds),
    version: fc.nat(9),
  })
  .map((fields) => ({ ...fields, kind: 'thinNeed', note: 'Fordi' }));

const title = fc.constantFrom('Én', 'To').map((nb) => ({ nb }));

const view: fc.Arbitrary<ViewRecord> = fc
  .record({ id: fc.constantFrom(...viewIds), title, version: fc.nat(9) })
  .map((fields) => ({ ...fields, place: 'kinds=actor', camera: { zoom: 2, x: 0.1, y: 0 } }));

const tour: fc.Arbitrary<TourRecord> = fc
  .record({ id: fc.constantFrom(...tourIds), title, views: fc.subarray(viewIds, { minLength: 1 }), version: fc.nat(9) })
  .map(({ views, ...fields }) => ({ ...fields, stops: views.map((id) => ({ view: id, text: { nb: 'Her' } })) }));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  node.map((after): Edit => ({ action: 'put', record: 'node', id: after.id, before: null, after })),
  fc.constantFrom(...nodeIds).map((id): Edit => ({ action: 'put', record: 'node', id, before: null, after: null })),
  relation.map((after): Edit => ({ action: 'put', record: 'relation', id: after.id, before: null, after })),
  fc
    .constantFrom(...relationIds)
    .map((id): Edit => ({ action: 'put', record: 'relation', id, before: null, after: null })),
  fc.constantFrom(...nodeIds).map((id): Edit => ({ action: 'redact', record: 'node', id, field: 'owner' })),
  fc.constantFrom(...relationIds).map((id): Edit => ({ action: 'redact', record: 'relation', id, field: 'note' })),
  followUp.map((after): Edit => ({ action: 'put', record: 'followUp', id: after.id, before: null, after })),
  fc
    .constantFrom(...findingIds)
    .map((id): Edit => ({ action: 'put', record: 'followUp', id, before: null, after: null })),
  fc.constantFrom(...findingIds).map((id): Edit => ({ action: 'redact', record: 'followUp', id, field: 'note' })),
  view.map((after): Edit => ({ action: 'put', record: 'view', id: after.id, before: null, after })),
  fc.constantFrom(...viewIds).map((id): Edit => ({ action: 'put', record: 'view', id, before: null, after: null })),
  fc.constantFrom(...viewIds).map((id): Edit => ({ action: 'redact', record: 'view', id, field: 'title' })),
  tour.map((after): Edit => ({ action: 'put', record: 'tour', id: after.id, before: null, after })),
  fc.constantFrom(...tourIds).map((id): Edit => ({ action: 'put', record: 'tour', id, before: null, after: null })),
  fc.constantFrom(...tourIds).map((id): Edit => ({ action: 'redact', record: 'tour', id, field: 'stops' })),
  fc.constantFrom('Kart', 'Nytt kart').map((nb): Edit => {
    const after = defaultSettings({ title: { nb } });
    return { action: 'put', record: 'mapSettings', id: 'settings', before: null, after };
  }),
);

/** Logs of any edits at all, on few ids, so that they meet: what `decide` would never write is among them. */
export const arbitraryLog: fc.Arbitrary<readonly Change[]> = fc
  .array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
  .map((log) => log.map((edits, index) => changeOf(edits, index + 1)));

/** A change that holds these edits. */
export function changeOf(edits: readonly Edit[], sequence = 1): Change {
  return {
    sequence,
    operationId: `operation-${String(sequence)}`,
    author: 'p1',
    at: '2024-05-17T12:00:00.000Z',
    cause: 'edit',
    schemaVersion: SCHEMA_VERSION,
    edits,
  };
}

/** What a graph holds, as a value that can be compared. */
export function contents(graph: Graph): unknown {
  const sorted = <V>(map: Pick<RecordMap<V>, 'get' | 'keys'>): unknown =>
    [...map.keys()].sort().map((id) => {
      const value: unknown = map.get(id);
      return [id, value instanceof Set ? [...(value as Set<string>)].sort() : value];
    });
  return {
    nodes: sorted(graph.nodes),
    relations: sorted(graph.relations),
    waiting: sorted(graph.waiting),
    ties: sorted(graph.ties),
    followUps: sorted(graph.followUps),
    views: sorted(graph.views),
    tours: sorted(graph.tours),
    settings: graph.settings,
    sequence: graph.sequence,
  };
}
