import { randomUUID } from 'node:crypto';
import type {
  Change,
  Edit,
  FollowUpRecord,
  LooseRecord,
  MapSettings,
  NodeRecord,
  Records,
  RelationRecord,
  TourRecord,
  ViewRecord,
} from '@sirkel/graph-schema';
import type { AppendResult, Decide, DigestedChange, Head, Store } from '@sirkel/server/store/Store';

/** A map in a store under test. `tag` stands in all that belongs to it, so that what is left over can be found. */
export type TestMap = { readonly store: Store; readonly id: string; readonly tag: string };

/** Settings with the map's tag as title. */
export function settings(tag: string): MapSettings {
  return {
    id: 'settings',
    title: { nb: tag },
    visibility: 'public',
    languages: ['nb'],
    layers: [{ id: 'region', order: 1, labels: { nb: 'Region', nn: 'Region', en: 'Region' } }],
    customFields: [],
    barriers: [],
    referenceModel: { coverage: [], expectedTies: [] },
    version: 1,
  };
}

/** A node of any kind with what all nodes have. */
export function node(id: string, name: string, fields: Readonly<Record<string, unknown>> = {}): NodeRecord {
  const common = { id, kind: 'actor', name, status: 'existing', review: 'accepted', version: 2 };
  const by = { createdBy: 'a', createdAt: AT, updatedBy: 'a', updatedAt: AT };
  return { ...common, ...by, ...fields } as unknown as NodeRecord;
}

/** A relation of any kind. */
export function relation(
  id: string,
  from: string,
  to: string,
  fields: Readonly<Record<string, unknown>> = {},
): RelationRecord {
  const common = { id, kind: 'funds', from, to, status: 'existing', review: 'accepted', version: 2 };
  const by = { createdBy: 'a', createdAt: AT, updatedBy: 'a', updatedAt: AT };
  return { ...common, ...by, ...fields } as unknown as RelationRecord;
}

/** What was decided about a finding. */
export function followUp(id: string, fields: Readonly<Record<string, unknown>> = {}): FollowUpRecord {
  const common = { id, kind: 'thinNeed', state: 'planned', version: 2 };
  const by = { createdBy: 'a', createdAt: AT, updatedBy: 'a', updatedAt: AT };
  return { ...common, ...by, ...fields } as unknown as FollowUpRecord;
}

/** A view that somebody has kept. */
export function view(id: string, fields: Readonly<Record<string, unknown>> = {}): ViewRecord {
  const common = { id, title: { nb: `Visning ${id}` }, version: 2 };
  const by = { createdBy: 'a', createdAt: AT, updatedBy: 'a', updatedAt: AT };
  return { ...common, ...by, ...fields };
}

/** A tour of these views. */
export function tour(id: string, views: readonly string[], fields: Readonly<Record<string, unknown>> = {}): TourRecord {
  const stops = views.map((stop) => ({ view: stop, text: { nb: `Om ${stop}` } }));
  return { ...view(id), stops, ...fields };
}

const AT = '2026-01-02T03:04:05.678Z';

export const putNode = (after: NodeRecord, before: NodeRecord | null = null): Edit => ({
  action: 'put',
  record: 'node',
  id: after.id,
  before,
  after,
});
export const dropNode = (before: NodeRecord): Edit => ({
  action: 'put',
  record: 'node',
  id: before.id,
  before,
  after: null,
});
export const putRelation = (after: RelationRecord, before: RelationRecord | null = null): Edit => ({
  action: 'put',
  record: 'relation',
  id: after.id,
  before,
  after,
});
export const dropRelation = (before: RelationRecord): Edit => ({
  action: 'put',
  record: 'relation',
  id: before.id,
  before,
  after: null,
});
export function putLoose<R extends LooseRecord>(record: R, after: Records[R], before: Records[R] | null = null): Edit {
  return { action: 'put', record, id: after.id, before, after } as Edit;
}
export function dropLoose<R extends LooseRecord>(record: R, before: Records[R]): Edit {
  return { action: 'put', record, id: before.id, before, after: null } as Edit;
}
export const putSettings = (after: MapSettings): Edit => ({
  action: 'put',
  record: 'mapSettings',
  id: after.id,
  before: null,
  after,
});

/** A change as a decision makes it. The author is the map's tag. */
export function change(
  sequence: number,
  edits: readonly Edit[],
  { operationId = randomUUID(), author = 'author' }: { operationId?: string; author?: string } = {},
): DigestedChange {
  const made: Change = { sequence, operationId, author, at: AT, cause: 'edit', schemaVersion: 3, edits };
  return { change: made, digest: `digest of ${operationId}` };
}

/** Makes a map of its own for a test. */
export async function makeMap(store: Store, tag: string = randomUUID(), id: string = randomUUID()): Promise<TestMap> {
  await store.createMap(id, randomUUID(), change(1, [putSettings(settings(tag))], { author: tag }));
  return { store, id, tag };
}

/** Appends one change, whatever stands; answers it as it was written. */
export async function append(
  map: TestMap,
  edits: readonly Edit[],
  operationId: string = randomUUID(),
): Promise<Change> {
  const result = await decideOn(map, [operationId], ({ head }) => [
    change(head.sequence + 1, edits, { operationId, author: map.tag }),
  ]);
  const [written] = appended(result).changes;
  if (written === undefined) throw new Error('nothing was written');
  return written;
}

/** Appends with a decision of the test's own, by a writer that knows all that stands. */
export async function decideOn(
  { store, id }: TestMap,
  operationIds: readonly string[],
  decide: Decide,
): Promise<AppendResult> {
  return store.append({ map: id, knownSequence: (await headOf({ store, id })).sequence, operationIds, decide });
}

/** The result of an append that must have gone through. */
export function appended(result: AppendResult): Extract<AppendResult, { state: 'appended' }> {
  if (result.state !== 'appended') throw new Error(`expected an append, got ${result.state}`);
  return result;
}

/** A map's head, which must be there. */
export async function headOf({ store, id }: Pick<TestMap, 'store' | 'id'>): Promise<Head> {
  const [head] = await store.heads([id]);
  if (head === undefined) throw new Error(`no head of ${id}`);
  return head;
}

/** All that an async iteration gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A list as an async source. */
export async function* source<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
