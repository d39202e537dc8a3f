import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { DecideMending, FoundMap, FoundRow } from '@sirkel/server/store/Store';
import { bothPresents } from './present.ts';
import { rule } from './rules.ts';
import type { Subject } from './Subject.ts';
import {
  append,
  change,
  collect,
  headOf,
  makeMap,
  node,
  putNode,
  putRelation,
  relation,
  type TestMap,
} from './testMap.ts';

/** What lies where rows lie, and rows that are brought to agree with the log. */
export function mendingRules(subject: () => Subject): void {
  it(rule('S34'), async () => {
    const map = await sample(subject());
    const found = await collect(map.store.survey(map.id));
    expect(found.filter(({ gaps, faults }) => gaps.length + faults.length > 0)).toEqual([]);
    const rows = await collect(map.store.rows(map.id));
    expect(inOrder(found.map(({ record, value }) => ({ record, value })))).toEqual(inOrder(rows));
    const tie = found.find(({ record }) => record === 'relation');
    const ends = ['a', 'b'].map((id) => handleOf(found, id));
    expect(tie?.ends?.map((end, index) => end === ends[index] || end === ['a', 'b'][index])).toEqual([true, true]);
    await expect(collect(map.store.survey(randomUUID()))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it(rule('S35'), async () => {
    const map = await sample(subject());
    const before = await headOf(map);
    await append(map, [putNode(node('c', 'C'))]);
    const seen: FoundMap[] = [];
    const write = (decide: DecideMending): Promise<unknown> =>
      map.store.mend(map.id, before.sequence, (situation) => {
        seen.push(situation);
        return decide(situation);
      });
    const added = change(before.sequence + 2, [putNode(node('d', 'D'))]);
    const rows = { remove: [], claim: [], put: [{ record: 'node', value: node('a', 'A') }] } as const;
    const standing = await bothPresents(map);

    expect(await write(() => null)).toEqual(await headOf(map));
    expect(seen[0]?.tail.map(({ sequence }) => sequence)).toEqual([before.sequence + 1]);
    expect(seen[0]?.found.filter(({ record }) => record === 'node')).toHaveLength(3);
    const hole = change(before.sequence + 3, [putNode(node('d', 'D'))]);
    await expect(write(() => ({ ...rows, changes: [hole] }))).rejects.toMatchObject({ code: 'INVALID' });
    const dangling = change(before.sequence + 2, [putRelation(relation('x', 'a', 'nowhere'))]);
    await expect(write(() => ({ ...rows, changes: [dangling] }))).rejects.toMatchObject({ code: 'INVALID' });
    expect(await bothPresents(map)).toEqual(standing);

    const after = { ...before, sequence: before.sequence + 2 };
    expect(await write(() => ({ ...rows, changes: [added] }))).toEqual(after);
    expect(await headOf(map)).toEqual(after);
    const { rows: present, log } = await bothPresents(map);
    expect(present).toEqual(log);
    expect((await map.store.changes(map.id, before.sequence + 1, 5)).map(({ operationId }) => operationId)).toEqual([
      added.change.operationId,
    ]);
    // The log goes on from there.
    await append(map, [putNode(node('e', 'E'))]);
    await expect(map.store.mend(map.id, 99, () => null)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(map.store.mend(randomUUID(), 0, () => null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
}

async function sample({ store }: Subject): Promise<TestMap> {
  const map = await makeMap(store);
  await append(map, [putNode(node('a', 'A')), putNode(node('b', 'B', { kind: 'service' }))]);
  await append(map, [putRelation(relation('r', 'a', 'b'))]);
  return map;
}

const handleOf = (found: readonly FoundRow[], id: string): string | undefined =>
  found.find(({ record, value }) => record === 'node' && value['id'] === id)?.handle;

const inOrder = (rows: readonly { readonly record: string }[]): readonly unknown[] =>
  rows.toSorted((one, other) =>
    one.record < other.record
      ? -1
      : one.record > other.record
        ? 1
        : JSON.stringify(one) < JSON.stringify(other)
          ? -1
          : 1,
  );
