import { setTimeout as wait } from 'node:timers/promises';
import neo4jDriver from 'neo4j-driver';
import { describe, expect, inject, it } from 'vitest';
import { append, collect, headOf, makeMap, node, putNode, putRelation, relation } from './testMap.ts';
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

  it(`${rule('S14')}: whoever is writing is waited for, before the rows and after them`, async () => {
    const subject = await neo4jSubject(neo4j);
    const map = await makeMap(subject.store);
    const driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.username, neo4j.password));
    const holdLock = async (): Promise<() => Promise<unknown>> => {
      const session = driver.session();
      const writing = session.beginTransaction();
      await writing.run('MATCH (m:Map {id: $map}) SET m.lock = true', { map: map.id });
      return () => writing.commit().then(() => session.close());
    };
    const told: string[] = [];
    const rows = map.store.rows(map.id)[Symbol.asyncIterator]();
    const letGo = await holdLock();
    const first = rows.next().then(() => told.push('first row'));
    await wait(300);
    told.push('written before');
    await letGo();
    await first;
    const letGoAgain = await holdLock();
    const end = rows.next().then(({ done }) => told.push(done === true ? 'end' : 'another row'));
    await wait(300);
    told.push('written after');
    await letGoAgain();
    await end;
    expect(told).toEqual(['written before', 'first row', 'written after', 'end']);
    await driver.close();
    await subject.close();
  });

  it('a researcher finds a natural graph: one label for a kind, native relations, plain properties, whole numbers', async () => {
    const subject = await neo4jSubject(neo4j);
    const map = await makeMap(subject.store);
    const was = node('a', 'A', { kind: 'need' });
    await append(map, [putNode(was), putNode(node('b', 'B', { kind: 'service' }))]);
    await append(map, [putNode(node('a', 'A', { elements: ['finance'] }), was)]);
    await append(map, [putRelation(relation('r', 'a', 'b', { strength: 4, amount: 0.5 }))]);
    const driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.username, neo4j.password));
    const { records } = await driver.executeQuery(
      `MATCH (a:Actor {map: $map})-[r:FUNDS]->(b:Service) WHERE 'finance' IN a.elements
        RETURN labels(a) AS labels, a.name AS name, b.name AS funded,
          [x IN [r.strength, a.version, r.amount] | valueType(x)] AS types`,
      { map: map.id },
    );
    expect(records.map((record) => record.toObject())).toEqual([
      {
        labels: ['Node', 'Actor'],
        name: 'A',
        funded: 'B',
        types: ['INTEGER NOT NULL', 'INTEGER NOT NULL', 'FLOAT NOT NULL'],
      },
    ]);
    await driver.close();
    await subject.close();
  });
});
