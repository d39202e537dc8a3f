import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { DigestedChange } from '@sirkel/server/store/Store';
import {
  append,
  change,
  collect,
  decideOn,
  headOf,
  makeMap,
  node,
  putNode,
  putRelation,
  putSettings,
  relation,
  settings,
  source,
  type TestMap,
} from './testMap.ts';
import { bothPresents } from './present.ts';
import { rule } from './rules.ts';
import type { Subject } from './Subject.ts';

/** Maps come, go and are restored. */
export function mapRules(subject: () => Subject): void {
  it(rule('S36'), async () => {
    const { store } = subject();
    const map = await makeMap(store);
    const standing = await headOf(map);
    expect(await store.canWrite()).toBe(true);
    expect(await headOf(map)).toEqual(standing);
    await append(map, [putNode(node('a', 'A'))]);
  });

  it(rule('S19'), async () => {
    const { store } = subject();
    const [id, epoch, tag] = [randomUUID(), randomUUID(), randomUUID()];
    const first = change(1, [putSettings(settings(tag))]);
    const answers = await Promise.all([1, 2, 3].map(() => store.createMap(id, epoch, first)));
    expect(answers).toEqual([1, 2, 3].map(() => ({ map: id, epoch, sequence: 1 })));
    await append({ store, id, tag }, [putNode(node('a', 'A'))]);
    expect(await store.createMap(id, randomUUID(), first)).toEqual({ map: id, epoch, sequence: 2 });
    const other = change(1, [putSettings(settings(tag))]);
    await expect(store.createMap(id, epoch, other)).rejects.toMatchObject({ code: 'CONFLICT' });
    const bare = change(1, [putNode(node('a', 'A'))]);
    await expect(store.createMap(randomUUID(), epoch, bare)).rejects.toMatchObject({ code: 'INVALID' });
    const second = change(2, [putSettings(settings(tag))]);
    await expect(store.createMap(randomUUID(), epoch, second)).rejects.toMatchObject({ code: 'INVALID' });
  });

  it(rule('S20'), async () => {
    const { store, mentions } = subject();
    const [map, other] = [await makeMap(store), await makeMap(store)];
    for (const each of [map, other]) await fill(each, 600);
    const standing = await bothPresents(other);
    expect(await mentions(map.tag)).toBeGreaterThan(600);
    await Promise.all([store.removeMap(map.id), store.removeMap(map.id)]);
    expect(await mentions(map.tag)).toBe(0);
    expect(await mentions(map.id)).toBe(0);
    expect(await bothPresents(other)).toEqual(standing);
    await store.removeMap(map.id);
    const again = await makeMap(store, map.tag, map.id);
    expect((await bothPresents(again)).rows).toMatchObject({ nodes: [], relations: [] });
  });

  it(rule('S21'), async () => {
    const map = await makeMap(subject().store);
    const missing = { ...map, id: randomUUID() };
    expect(await map.store.heads([missing.id, map.id])).toEqual([await headOf(map)]);
    expect(await map.store.heads([])).toEqual([]);
    expect((await map.store.maps()).map((head) => head.map)).toContain(map.id);
    const notFound = { code: 'NOT_FOUND' };
    const request = { map: missing.id, knownSequence: 0, operationIds: [], decide: () => [] };
    await expect(map.store.append(request)).rejects.toMatchObject(notFound);
    await expect(map.store.changes(missing.id, 0, 10)).rejects.toMatchObject(notFound);
    await expect(collect(map.store.rows(missing.id))).rejects.toMatchObject(notFound);
    await expect(collect(map.store.log(missing.id))).rejects.toMatchObject(notFound);
  });

  it(rule('S22'), async () => {
    const { store } = subject();
    const map = await makeMap(store);
    await fill(map, 600);
    const log = await collect(store.log(map.id));
    const [id, epoch] = [randomUUID(), randomUUID()];
    const head = await store.restoreMap(id, epoch, source(log));
    const restored = { store, id, tag: map.tag };
    expect(head).toEqual({ map: id, epoch, sequence: log.length });
    expect(await headOf(restored)).toEqual(head);
    expect(await collect(store.log(id))).toEqual(log);
    expect(await bothPresents(restored)).toEqual(await bothPresents(map));
    await append(restored, [putNode(node('new', 'New'))]);
    expect((await headOf(map)).sequence).toBe(log.length);
  });

  it(rule('S23'), async () => {
    const { store, mentions } = subject();
    const map = await makeMap(store);
    await fill(map, 20);
    const log = await collect(store.log(map.id));
    const before = await headOf(map);
    const then = await bothPresents(map);
    await append(map, [putNode(node('later', `later ${map.id}`))], 'later');
    const epoch = randomUUID();
    expect(await store.restoreMap(map.id, epoch, source(log))).toEqual({ ...before, epoch });
    expect(await headOf(map)).toEqual({ ...before, epoch });
    expect(await bothPresents(map)).toEqual(then);
    expect(await mentions(`later ${map.id}`)).toBe(0);
    await decideOn(map, ['later', 'n0'], ({ known }) => {
      expect([...known.keys()]).toEqual(['n0']);
      return [];
    });
    expect((await append(map, [putNode(node('other', 'Other'))], 'later')).sequence).toBe(before.sequence + 1);
    expect((await store.maps()).filter((head) => head.map === map.id)).toHaveLength(1);
  });

  it(rule('S24'), async () => {
    const { store, mentions } = subject();
    const map = await makeMap(store);
    await append(map, [putNode(node('a', 'A'))]);
    const standing = [await headOf(map), await bothPresents(map), await mentions(map.tag)];
    const tag = randomUUID();
    const broken = new Error('the line broke');
    for (const id of [map.id, randomUUID()]) {
      await expect(store.restoreMap(id, randomUUID(), breaking(longLog(tag, 1_300), 1_200, broken))).rejects.toBe(
        broken,
      );
      expect(await mentions(tag)).toBe(0);
    }
    expect([await headOf(map), await bothPresents(map), await mentions(map.tag)]).toEqual(standing);
  });

  it(rule('S25'), async () => {
    const { store } = subject();
    const [id, epoch, tag] = [randomUUID(), randomUUID(), randomUUID()];
    const seen: unknown[] = [];
    async function* watched(): AsyncGenerator<DigestedChange> {
      for (const entry of longLog(tag, 1_100)) {
        if (entry.change.sequence === 1_050) {
          seen.push(
            await store.heads([id]),
            (await store.maps()).filter((head) => head.map === id),
          );
          await expect(store.changes(id, 0, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
          const request = { map: id, knownSequence: 1_000, operationIds: [], decide: () => [] };
          await expect(store.append(request)).rejects.toMatchObject({ code: 'NOT_FOUND' });
        }
        yield entry;
      }
    }
    await store.restoreMap(id, epoch, watched());
    expect(seen).toEqual([[], []]);
    expect(await headOf({ store, id })).toEqual({ map: id, epoch, sequence: 1_100 });
  });

  it(rule('S26'), async () => {
    const { store, mentions } = subject();
    const tag = randomUUID();
    const log = longLog(tag, 10);
    const attempts = [[], log.slice(1), [...log.slice(0, 4), ...log.slice(5)], [log[0], log[0]], [change(1, [])]];
    for (const attempt of attempts) {
      const entries = attempt.filter((entry) => entry !== undefined);
      await expect(store.restoreMap(tag, randomUUID(), source(entries))).rejects.toMatchObject({ code: 'INVALID' });
    }
    expect(await mentions(tag)).toBe(0);
  });
}

/** Puts nodes in a row, each tied to the one before it, a change for each ten. */
async function fill(map: TestMap, count: number): Promise<void> {
  const { author } = { author: map.tag };
  const operations = Array.from({ length: count }, (_, index) => `n${String(index)}`);
  await decideOn(map, operations, ({ head }) =>
    operations.map((id, index) => {
      const tie = putRelation(relation(`r${String(index)}`, id, `n${String(index - 1)}`));
      const edits = [putNode(node(id, `${map.tag} ${id}`)), ...(index === 0 ? [] : [tie])];
      return change(head.sequence + index + 1, edits, { operationId: id, author });
    }),
  );
}

function longLog(tag: string, length: number): readonly DigestedChange[] {
  const first = change(1, [putSettings(settings(tag))], { author: tag });
  const rest = Array.from({ length: length - 1 }, (_, index) =>
    change(index + 2, [putNode(node(`n${String(index % 50)}`, `${tag} ${String(index)}`))], { author: tag }),
  );
  return [first, ...rest];
}

async function* breaking<T>(items: readonly T[], after: number, error: Error): AsyncGenerator<T> {
  yield* source(items.slice(0, after));
  throw error;
}
