import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { coordinator, reader, startApi } from './support/startApi.ts';
import type { Answered, RunningApi } from './support/startApi.ts';

let running: RunningApi;
let map: string;

beforeAll(async () => {
  running = await startApi();
  map = await running.makeMap();
});
afterAll(() => running.close());

const commitText = `mutation ($map: ID!, $operationId: ID!, $edits: [EditInput!]!) {
  commit(map: $map, operationId: $operationId, edits: $edits) {
    change { sequence operationId cause edits { __typename
      ... on FollowUpEdit { id followUpBefore { state note } followUpAfter { id kind state note dueAt nodes relations version createdBy } } } } } }`;
const graphText = 'query ($map: ID!) { graph(map: $map) { followUps { id kind state note nodes relations review } } }';

const commit = (edits: readonly object[], person = coordinator): Promise<Answered> =>
  running.run(commitText, { map, operationId: randomUUID(), edits }, person);
const followUps = async (): Promise<unknown> =>
  ((await running.run(graphText, { map })).data?.['graph'] as { readonly followUps: unknown }).followUps;
const operationOf = ({ data }: Answered): string =>
  (data?.['commit'] as { readonly change: { readonly operationId: string } }).change.operationId;

const decided = { id: 'uncovered-1', kind: 'uncovered', state: 'planned', note: 'Vi spør NAV.', dueAt: '2027' };

it('keeps what was decided about a finding, changes it, takes it back and tells its history', async () => {
  const first = await commit([{ addFollowUp: { ...decided, nodes: ['a'] } }]);
  expect(first.errors).toBeUndefined();
  expect(first.data?.['commit']).toMatchObject({
    change: {
      edits: [
        {
          __typename: 'FollowUpEdit',
          id: decided.id,
          followUpBefore: null,
          followUpAfter: { ...decided, nodes: ['a'], relations: [], createdBy: coordinator.id },
        },
      ],
    },
  });
  const update = {
    id: decided.id,
    before: { state: 'planned', note: decided.note },
    after: { state: 'done', note: null },
  };
  const changed = await commit([{ updateFollowUp: update }]);
  expect(changed.data?.['commit']).toMatchObject({ change: { edits: [{ followUpBefore: { state: 'planned' } }] } });
  expect(await followUps()).toEqual([
    { id: decided.id, kind: 'uncovered', state: 'done', note: null, nodes: ['a'], relations: [], review: null },
  ]);
  const undoText = `mutation ($map: ID!, $operationId: ID!, $undoes: ID!) {
    undo(map: $map, operationId: $operationId, undoes: $undoes) { change { cause } } }`;
  const undone = await running.run(
    undoText,
    { map, operationId: randomUUID(), undoes: operationOf(changed) },
    coordinator,
  );
  expect(undone.errors).toBeUndefined();
  expect(await followUps()).toMatchObject([{ state: 'planned', note: 'Vi spør NAV.' }]);
  const history = `query ($map: ID!, $of: ID!) { history(map: $map, of: $of, first: 9) { nodes { cause } } }`;
  expect((await running.run(history, { map, of: decided.id })).data?.['history']).toEqual({
    nodes: [{ cause: 'undo' }, { cause: 'edit' }, { cause: 'edit' }],
  });
});

it('is for whoever may edit, and says what does not fit', async () => {
  const refused = await commit([{ removeFollowUp: decided.id }], reader);
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  const clash = await commit([{ addFollowUp: { ...decided, state: 'notWanted' } }]);
  expect(clash.errors?.[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    conflicts: [{ record: 'followUp', id: decided.id, field: 'state', current: 'planned', wanted: 'notWanted' }],
  });
  const long = await commit([{ addFollowUp: { ...decided, id: 'other', note: 'x'.repeat(2_001) } }]);
  expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'edits[0].followUp.note' });
});

it('blanks what somebody should not have written, everywhere', async () => {
  await commit([{ redact: { record: 'followUp', id: decided.id, field: 'note' } }]);
  expect(await followUps()).toMatchObject([{ state: 'planned', note: null }]);
  const log =
    'query ($map: ID!) { changes(map: $map, first: 50) { changes { edits { ... on FollowUpEdit { followUpAfter { note } } } } } }';
  expect(JSON.stringify(await running.run(log, { map }))).not.toContain('NAV');
});

it('tells findings by what was decided about them, and decisions whose finding is gone', async () => {
  const map = await running.makeMap();
  const nodes = [
    { id: 'N', kind: 'need', whose: 'people', name: 'Behov', status: 'existing' },
    { id: 'M', kind: 'need', whose: 'people', name: 'Et annet', status: 'existing' },
  ] as const;
  await running.write(
    map,
    nodes.map((node) => ({ action: 'addNode', node })),
  );
  const gaps = async (): Promise<Record<'findings' | 'notRecorded' | 'setAside', readonly Gap[]>> => {
    const text = `query ($map: ID!) { gaps(map: $map, kinds: [unmetNeed]) {
      findings { ...F } notRecorded { ...F } setAside { ...F } } }
      fragment F on Finding { id nodes absence canBeAsked outgrown followUp { state } }`;
    return (await running.run(text, { map })).data?.['gaps'] as Awaited<ReturnType<typeof gaps>>;
  };
  type Gap = { readonly id: string; readonly nodes: readonly string[] };
  const { notRecorded } = await gaps();
  expect(notRecorded).toMatchObject([
    { canBeAsked: true, outgrown: false, followUp: null },
    { canBeAsked: true, outgrown: false, followUp: null },
  ]);
  const idOf = (node: string): string => notRecorded.find((gap) => gap.nodes[0] === node)?.id ?? '';
  const decide = (id: string, state: 'asked' | 'notWanted') =>
    ({ action: 'addFollowUp', followUp: { id, kind: 'unmetNeed', state, nodes: ['N'] } }) as const;
  const pair = { id: 'pair-1', kind: 'missingLink', state: 'planned' } as const;
  await running.write(map, [
    decide(idOf('N'), 'asked'),
    decide(idOf('M'), 'notWanted'),
    { action: 'addFollowUp', followUp: pair },
  ]);
  expect(await gaps()).toMatchObject({
    findings: [{ id: idOf('N'), absence: 'askedAbsent', canBeAsked: true, followUp: { state: 'asked' } }],
    notRecorded: [],
    setAside: [{ id: idOf('M'), absence: 'notRecorded' }],
  });
  await running.write(map, [{ action: 'removeNode', id: 'N' }]);
  const text = `query ($map: ID!) { followUps(map: $map) { cursor followUps {
    followUp { id kind nodes } stands finding { id } } } }`;
  const { followUps: told } = (await running.run(text, { map })).data?.['followUps'] as { followUps: unknown[] };
  expect(told).toEqual(
    [
      { followUp: { id: idOf('N'), kind: 'unmetNeed', nodes: ['N'] }, stands: false, finding: null },
      { followUp: { id: idOf('M'), kind: 'unmetNeed', nodes: ['N'] }, stands: true, finding: { id: idOf('M') } },
      { followUp: { id: 'pair-1', kind: 'missingLink', nodes: [] }, stands: null, finding: null },
    ].toSorted((a, b) => (a.followUp.id < b.followUp.id ? -1 : 1)),
  );
});
