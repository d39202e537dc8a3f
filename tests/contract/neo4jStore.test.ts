import { describe, expect, inject, it } from 'vitest';
import { collect, headOf, makeMap } from './make.ts';
import { neo4jSubject } from './neo4jSubject.ts';
import { rule } from './rules.ts';
import { startWriters } from './startWriters.ts';
import { storeContract } from './storeContract.ts';

const neo4j = inject('neo4j');

describe.skipIf(neo4j === null)('neo4j store', { timeout: 60_000 }, () => {
  if (neo4j === null) return;
  storeContract(() => neo4jSubject(neo4j));

  it(rule('S6'), async () => {
    const subject = await neo4jSubject(neo4j);
    const map = await makeMap(subject.store);
    const order = { neo4j, map: map.id, writers: 25, milliseconds: 4_000 };
    const processes = await Promise.all([startWriters(order), startWriters(order)]);
    const written = await Promise.all(processes.map((started) => started.go()));
    const log = await collect(map.store.log(map.id));
    expect(log.map((entry) => entry.change.sequence)).toEqual(log.map((_, index) => index + 1));
    const operations = log.slice(1).map((entry) => entry.change.operationId);
    expect(operations.sort()).toEqual(written.flat().sort());
    expect((await headOf(map)).sequence).toBe(log.length);
    expect(await collect(map.store.rows(map.id))).toHaveLength(log.length);
    for (const own of written) expect(own.length).toBeGreaterThanOrEqual(0.25 * operations.length);
    await subject.close();
  });
});
