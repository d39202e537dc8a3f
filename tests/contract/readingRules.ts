import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Change, Graph } from '@sirkel/graph-schema';
import {
  append,
  appended,
  collect,
  change,
  dropNode,
  dropRelation,
  headOf,
  makeMap,
  node,
  putNode,
  putRelation,
  relation,
  type TestMap,
} from './testMap.ts';
import { fold, load, present } from './present.ts';
import { rule } from './rules.ts';
import type { Subject } from './Subject.ts';

const WRITERS = 25;

/** What readers see, also while others write. */
export function readingRules(subject: () => Subject): void {
  it(rule('S5'), async () => {
    const map = await makeMap(subject().store);
    const each = 8;
    const own: string[] = [];
    const writer = async (name: string): Promise<void> => {
      let knownSequence = 1;
      for (let index = 0; index < each; index += 1) {
        const operationId = `${name}.${String(index)}`;
        const result = appended(
          await map.store.append({
            map: map.id,
            knownSequence,
            operationIds: [operationId],
            decide: ({ head, tail }) => {
              expect(tail.at(-1)?.sequence ?? head.sequence).toBe(head.sequence);
              return [change(head.sequence + 1, [putNode(node(operationId, name))], { operationId })];
            },
          }),
        );
        expect(result.changes.map((written) => written.operationId)).toEqual([operationId]);
        expect(result.head.sequence).toBe(result.changes[0]?.sequence);
        knownSequence = result.head.sequence;
        own.push(operationId);
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, index) => writer(`w${String(index)}`)));
    const log = await collect(map.store.log(map.id));
    expect(log.map((entry) => entry.change.sequence)).toEqual(log.map((_, index) => index + 1));
    expect(
      log
        .slice(1)
        .map((entry) => entry.change.operationId)
        .sort(),
    ).toEqual(own.sort());
    expect((await headOf(map)).sequence).toBe(1 + WRITERS * each);
    expect(await collect(map.store.rows(map.id))).toHaveLength(1 + WRITERS * each);
  });

  it(rule('S13'), async () => {
    const map = await makeMap(subject().store);
    const written: Change[] = [];
    for (const id of ['a', 'b', 'c', 'd']) written.push(await append(map, [putNode(node(id, id))]));
    const changes = (id: string, after: number, limit: number): Promise<readonly Change[]> =>
      map.store.changes(id, after, limit);
    expect(await changes(map.id, 1, 10)).toEqual(written);
    expect(await changes(map.id, 3, 10)).toEqual(written.slice(2));
    expect(await changes(map.id, 2, 2)).toEqual(written.slice(1, 3));
    expect(await changes(map.id, 5, 10)).toEqual([]);
    expect(await changes(map.id, 500, 10)).toEqual([]);
    expect((await changes(map.id, 0, 1)).map(({ sequence }) => sequence)).toEqual([1]);
  });

  it(rule('S14'), async () => {
    const map = await makeMap(subject().store);
    await append(map, [putNode(node('hub1', 'Hub')), putNode(node('hub2', 'Hub', { kind: 'service' }))]);
    let writing = true;
    const writers = Array.from({ length: 6 }, (_, index) => churn(map, `w${String(index)}`, () => writing));
    const loaded: Graph[] = [];
    for (let round = 0; round < 8; round += 1) {
      loaded.push(await load(map));
      await wait(60);
    }
    writing = false;
    const made = await Promise.all(writers);
    expect(Math.min(...made)).toBeGreaterThan(0);
    const log = (await collect(map.store.log(map.id))).map((entry) => entry.change);
    for (const graph of loaded) {
      expect(graph.waiting.size).toBe(0);
      expect(present(graph)).toEqual(present(fold(log.filter(({ sequence }) => sequence <= graph.sequence))));
    }
    expect(loaded.at(-1)?.sequence).toBeGreaterThan(loaded[0]?.sequence ?? 0);
  });
}

/** Adds a node tied to both hubs, changes it, and takes the one before it away, for as long as it goes on. */
async function churn(map: TestMap, name: string, goesOn: () => boolean): Promise<number> {
  let rounds = 0;
  let last = await grow(map, `${name}.0`);
  while (goesOn()) {
    rounds += 1;
    const next = await grow(map, `${name}.${String(rounds)}`);
    await append(map, [putNode({ ...next.own, name: 'changed' }, next.own)]);
    await append(map, [...last.ties.map(dropRelation), dropNode(last.own)]);
    last = next;
  }
  return rounds;
}

async function grow(
  map: TestMap,
  id: string,
): Promise<{ own: ReturnType<typeof node>; ties: readonly ReturnType<typeof relation>[] }> {
  const own = node(id, id);
  const ties = [
    relation(`${id}.1`, id, 'hub1'),
    relation(`${id}.2`, 'hub1', id, { kind: 'cooperatesWith' }),
    relation(`${id}.3`, id, 'hub2', { kind: 'provides' }),
  ];
  await append(map, [putNode(own), ...ties.map((tie) => putRelation(tie))]);
  return { own, ties };
}
