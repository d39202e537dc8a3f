import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { MAX_TAIL, type Situation } from '@sirkel/server/store/Store';
import {
  append,
  appended,
  change,
  collect,
  decideOn,
  headOf,
  makeMap,
  node,
  putNode,
  putRelation,
  relation,
} from './testMap.ts';
import { bothPresents } from './present.ts';
import { rule } from './rules.ts';
import type { Subject } from './Subject.ts';

/** How a write goes, and how it is refused. */
export function writingRules(subject: () => Subject): void {
  it(rule('S1'), async () => {
    const map = await makeMap(subject().store);
    const a = node('a', 'A');
    await append(map, [putNode(a), putNode(node('b', 'B'))]);
    await append(map, [putNode({ ...a, name: 'Å' }, a), putRelation(relation('r', 'a', 'b'))]);
    expect((await headOf(map)).sequence).toBe(3);
    const { rows, log } = await bothPresents(map);
    expect(rows).toEqual(log);
    expect(rows).toMatchObject({ nodes: [{ name: 'Å' }, { name: 'B' }], relations: [{ from: 'a', to: 'b' }] });
  });

  it(rule('S2'), async () => {
    const map = await makeMap(subject().store);
    const error = new Error('not to be');
    const refuse = (): never => {
      throw error;
    };
    await expect(decideOn(map, ['x'], refuse)).rejects.toBe(error);
    expect((await headOf(map)).sequence).toBe(1);
    expect(await subject().store.changes(map.id, 0, 10)).toHaveLength(1);
  });

  it(rule('S3'), async () => {
    const { faulty, store } = subject();
    const map = await makeMap(store);
    const before = await bothPresents(map);
    const operationId = randomUUID();
    const decide = ({ head }: Situation): ReturnType<typeof change>[] => [
      change(
        head.sequence + 1,
        [putNode(node('a', 'A')), putNode(node('b', 'B', { kind: 'service' })), putRelation(relation('r', 'a', 'b'))],
        { operationId },
      ),
    ];
    const request = { map: map.id, knownSequence: 1, operationIds: [operationId], decide };
    let faults = 0;
    for (let failed = true; failed; faults += failed ? 1 : 0) {
      faulty.failAt(faults + 1);
      failed = await faulty.store.append(request).then(
        () => false,
        (error: unknown) => {
          expect(error).toMatchObject({ code: 'UNAVAILABLE' });
          return true;
        },
      );
      if (failed) {
        expect(await bothPresents(map)).toEqual(before);
        expect((await headOf(map)).sequence).toBe(1);
      }
    }
    faulty.failAt(0);
    expect(faults).toBeGreaterThan(0);
    expect((await headOf(map)).sequence).toBe(2);
    // The write that did not fail is there whole: no fault was passed over.
    const { rows, log } = await bothPresents(map);
    expect(rows).toEqual(log);
    expect(rows).toMatchObject({ nodes: [{ id: 'a' }, { id: 'b' }], relations: [{ id: 'r' }] });
  });

  it(rule('S4'), async () => {
    const map = await makeMap(subject().store);
    await append(map, [putNode(node('a', 'A'))], 'first');
    const edits = [putNode(node('b', 'B'))];
    const wrong = [
      [change(2, edits, { operationId: 'x' })],
      [change(4, edits, { operationId: 'x' })],
      [change(3, edits, { operationId: 'x' }), change(3, edits, { operationId: 'y' })],
      [change(3, edits, { operationId: 'x' }), change(4, edits, { operationId: 'x' })],
      [change(3, edits, { operationId: 'not asked for' })],
      [change(3, edits, { operationId: 'first' })],
    ];
    for (const decided of wrong) {
      const attempt = decideOn(map, ['x', 'y', 'first'], () => decided);
      await expect(attempt).rejects.toMatchObject({ code: 'INVALID' });
    }
    expect((await headOf(map)).sequence).toBe(2);
  });

  it(rule('S7'), async () => {
    const map = await makeMap(subject().store);
    await append(map, [putNode(node('a', 'A'))], 'one');
    await append(map, [putNode(node('b', 'B'))], 'two');
    let seen: Situation | undefined;
    const result = await decideOn(map, ['two', 'three'], (situation) => {
      seen = situation;
      return [];
    });
    expect([...(seen?.known.keys() ?? [])]).toEqual(['two']);
    expect(seen?.known.get('two')).toMatchObject({ digest: 'digest of two', change: { sequence: 3 } });
    expect(appended(result)).toMatchObject({ changes: [], head: { sequence: 3 } });
    expect((await headOf(map)).sequence).toBe(3);
  });

  it(rule('S8'), async () => {
    const { faulty, store } = subject();
    const map = await makeMap(store);
    const operationId = randomUUID();
    let asked = 0;
    const attempt = (): ReturnType<typeof store.append> =>
      faulty.store.append({
        map: map.id,
        knownSequence: 1,
        operationIds: [operationId],
        decide: ({ head, known }) => {
          asked += 1;
          return known.has(operationId) ? [] : [change(head.sequence + 1, [putNode(node('a', 'A'))], { operationId })];
        },
      });
    faulty.loseNextAnswer();
    // Neo4j's driver does it again by itself; where the answer is lost for good, the writer does.
    const result = appended(await attempt().catch(attempt));
    expect(asked).toBe(2);
    expect(result.head.sequence).toBe(2);
    expect(result.tail.map((written) => written.operationId)).toEqual([operationId]);
    expect(await collect(store.log(map.id))).toHaveLength(2);
  });

  it(rule('S11'), async () => {
    const map = await makeMap(subject().store);
    const written = [];
    for (const id of ['a', 'b', 'c']) written.push(await append(map, [putNode(node(id, id))]));
    let tail: readonly unknown[] = [];
    const result = await map.store.append({
      map: map.id,
      knownSequence: 2,
      operationIds: ['x'],
      decide: (situation) => {
        tail = situation.tail;
        return [change(situation.head.sequence + 1, [putNode(node('d', 'D'))], { operationId: 'x' })];
      },
    });
    expect(tail).toEqual(written.slice(1));
    expect(appended(result).tail).toEqual(written.slice(1));
    expect(appended(result).changes.map(({ sequence }) => sequence)).toEqual([5]);
  });

  it(rule('S12'), async () => {
    const map = await makeMap(subject().store);
    const operations = Array.from({ length: MAX_TAIL + 1 }, () => randomUUID());
    const standing = node('a', 'A');
    const edits = [putNode(standing)];
    await decideOn(map, operations, ({ head }) =>
      operations.map((operationId, index) => change(head.sequence + index + 1, edits, { operationId })),
    );
    const asked: number[] = [];
    const attempt = (knownSequence: number): ReturnType<typeof map.store.append> =>
      map.store.append({
        map: map.id,
        knownSequence,
        operationIds: ['x'],
        decide: ({ tail }) => {
          asked.push(tail.length);
          return [];
        },
      });
    const head = { map: map.id, sequence: MAX_TAIL + 2 };
    expect(await attempt(1)).toMatchObject({ state: 'tooFarBehind', head });
    expect(await attempt(MAX_TAIL + 3)).toMatchObject({ state: 'tooFarBehind', head });
    expect(asked).toEqual([]);
    expect(await attempt(2)).toMatchObject({ state: 'appended', head });
    expect(asked).toEqual([MAX_TAIL]);
  });
}
