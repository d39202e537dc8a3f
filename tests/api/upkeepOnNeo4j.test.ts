import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { createLiveMaps } from '@sirkel/server/projection/LiveMaps';
import { openNeo4jStore } from '@sirkel/server/store/neo4j/openNeo4jStore';
import type { Store } from '@sirkel/server/store/Store';
import { adoptDrift } from '@sirkel/server/upkeep/adoptDrift';
import { verifyMap } from '@sirkel/server/upkeep/verifyStore';
import neo4jDriver, { type Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { runCommand } from './support/runCommand.ts';
import { addNode } from './support/sampleMap.ts';
import { makeSeededMap, newFolder, type SeededMap } from './support/seededMap.ts';
import { coordinator } from './support/startApi.ts';

const neo4j = inject('neo4j');

describe.skipIf(neo4j === null)('what somebody wrote into Neo4j by Cypher', { timeout: 120_000 }, () => {
  if (neo4j === null) return;
  let store: Store;
  let driver: Driver;
  let sample: SeededMap;
  beforeAll(async () => {
    store = await openNeo4jStore(neo4j);
    driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.username, neo4j.password), {
      disableLosslessIntegers: true,
    });
    sample = await makeSeededMap(store);
  }, 120_000);
  afterAll(async () => {
    await store.removeMap(sample.map);
    await store.close();
    await driver.close();
  });
  // Each test leaves a map on which log and rows agree.
  beforeEach(async () => {
    expect((await verifyMap(store, sample.map)).drift).toEqual([]);
  });

  const cypher = async (
    text: string,
    more: Record<string, unknown> = {},
  ): Promise<readonly Record<string, unknown>[]> =>
    (await driver.executeQuery(text, { ...sample, ...more })).records.map((record) => record.toObject());
  const drift = async (): Promise<readonly string[]> => (await verifyMap(store, sample.map)).drift;
  const deps = { clock: Date.now, newId: randomUUID };
  const adopt = (discard = false): ReturnType<typeof adoptDrift> =>
    adoptDrift({ ...deps, store }, { map: sample.map, discard });
  const last = async (): Promise<ReturnType<Store['changes']>> => {
    const [head] = await store.heads([sample.map]);
    return store.changes(sample.map, (head?.sequence ?? 0) - 1, 1);
  };

  it('is told of what was decided about findings too, and adopted or put back', async () => {
    const { map } = sample;
    await cypher(
      "CREATE (:FollowUp {map: $map, id: 'uncovered-1', kind: 'uncovered', state: 'planned', nodes: ['a']})",
    );
    expect(await drift()).toEqual(['decision about the finding uncovered-1 is in the database and not in the log.']);
    expect(await adopt()).toMatchObject({ isRight: true });
    const [added] = await last();
    expect(added?.edits).toMatchObject([
      { record: 'followUp', before: null, after: { state: 'planned', nodes: ['a'] } },
    ]);
    await cypher("MATCH (f:FollowUp {map: $map}) SET f.state = 'done', f.version = 1, f.dueAt = date('2027-01-31')");
    expect((await drift())[0]).toContain('decision about the finding uncovered-1: ');
    expect(await adopt()).toMatchObject({ isRight: true });
    expect((await last())[0]?.edits).toMatchObject([{ after: { state: 'done', dueAt: '2027-01-31' } }]);
    await cypher('MATCH (f:FollowUp {map: $map}) DELETE f');
    expect(await drift()).toEqual([
      'decision about the finding uncovered-1 is missing in the database; the log has it.',
    ]);
    expect(await adopt(true)).toMatchObject({ isRight: true });
    await cypher('MATCH (f:FollowUp {map: $map}) DELETE f');
    expect(await adopt()).toMatchObject({ isRight: true });
    expect((await last())[0]?.edits).toMatchObject([{ record: 'followUp', after: null }]);
    expect((await store.heads([map]))[0]).toBeDefined();
  });

  it('is named, adopted as one change of the log, and reaches a server that is running', async () => {
    const { map, centre, project, funds } = sample;
    const liveMaps = createLiveMaps({ store, clock: Date.now, log: pino({ level: 'silent' }) });
    const live = await liveMaps.open(map);
    await cypher("MATCH (n:Node {map: $map, id: $centre}) SET n.name = 'Skien sentral', n.tags = ['ny', 'møteplass']");
    await cypher("MATCH (n:Node {map: $map, id: $project}) SET n.validFrom = date('2020-01-31'), n.version = 9999");
    await cypher(`MATCH (n:Node {map: $map, id: $centre})
      CREATE (n)-[:INFORMS]->(:Actor {name: 'Biblioteket', status: 'existing'})-[:FUNDS {status: 'weak'}]->(:Service {map: $map, name: 'Et sted', status: 'missing'})`);
    const named = await drift();
    expect(named).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          `node "Skien sentral" (${centre}): name – the log says "Skien frivilligsentral", the database "Skien sentral"`,
        ),
        expect.stringContaining(`node "Kveldsåpent" (${project}): `),
        expect.stringMatching(
          /^node "Biblioteket" \(without id, element .*\) is in the database and not in the log\. It has no map, has no id/,
        ),
        expect.stringMatching(/^node "Et sted" \(without id, element .*has no id, lacks the label Node\./),
        expect.stringContaining('validFrom – the log says nothing, the database "2020-01-31"'),
        expect.stringContaining('version – the log says'),
      ]),
    );
    // INFORMS lacks a status, which Sirkel never leaves out: nothing is adopted, and it is said why.
    const refused = await adopt();
    expect(refused).toMatchObject({ isRight: false });
    expect(refused.lines[0]).toBe(`${map}: nothing was changed.`);
    expect(refused.lines.filter((line) => line.includes('Refused:'))).toEqual([
      expect.stringMatching(
        /relation "Skien frivilligsentral" informs "Biblioteket".*Refused: Expected one of existing, /,
      ),
    ]);
    expect(await drift()).toEqual(named);
    await cypher(
      "MATCH (:Node {map: $map, id: $centre})-[r:INFORMS]->(:Actor {name: 'Biblioteket'}) SET r.status = 'existing'",
    );

    const before = live.head().sequence;
    const report = await adopt();
    expect(report.lines[0]).toBe(`${map}: this is change ${String(before + 1)} of the log now.`);
    expect(report).toMatchObject({ isRight: true });
    const [change] = await last();
    expect(change).toMatchObject({ sequence: before + 1, cause: 'adopt', author: 'adopt' });
    await liveMaps.catchUp();
    const graph = live.graph();
    expect(graph.sequence).toBe(before + 1);
    expect(graph.nodes.get(centre)).toMatchObject({
      name: 'Skien sentral',
      tags: ['ny', 'møteplass'],
      version: before + 1,
    });
    expect(graph.nodes.get(project)).toMatchObject({ validFrom: '2020-01-31', version: before + 1 });
    const library = [...graph.nodes.values()].find(({ name }) => name === 'Biblioteket');
    expect(library).toMatchObject({ kind: 'actor', createdBy: 'adopt', version: before + 1 });
    const ties = [...graph.relations.values()].filter(({ from, to }) => [from, to].includes(library?.id ?? ''));
    expect(ties.map(({ kind }) => kind).toSorted()).toEqual(['funds', 'informs']);
    expect(graph.relations.get(funds)).toBeDefined();
    const rows = await cypher(
      "MATCH (n:Node {map: $map}) WHERE n.name IN ['Biblioteket', 'Et sted'] RETURN n.id AS id, labels(n) AS labels",
    );
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ id: library?.id, labels: expect.arrayContaining(['Node', 'Actor']) as unknown });
    expect(await drift()).toEqual([]);
    expect((await adopt()).lines).toEqual([`${map}: log and rows agree already.`, 'Log and rows agree.']);
    await liveMaps.close();
  });

  it('is adopted where rows were removed, tied otherwise or lost their label, and discarded when that is asked', async () => {
    const { map, centre, project, funds } = sample;
    const spoil = async (): Promise<void> => {
      await cypher(`MATCH (a:Node {map: $map, id: $centre})-[r:FUNDS {id: $funds}]->(b:Node {map: $map, id: $project})
        CREATE (a)-[s:PROVIDES]->(b) SET s = properties(r) DELETE r`);
      await cypher('MATCH (n:Node {map: $map, id: $project}) REMOVE n:Service REMOVE n:Node SET n:Favourite');
      await cypher('MATCH (n:Actor {map: $map}) WHERE n.name = $gone DETACH DELETE n', { gone });
    };
    const gone = String(
      (await cypher('MATCH (n:Actor {map: $map}) WHERE n.id <> $centre RETURN n.name AS name LIMIT 1'))[0]?.['name'],
    );
    const logged = await store.heads([map]);
    await spoil();
    const named = await drift();
    expect(named).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          new RegExp(
            `^relation "Skien .*" funds "Kveldsåpent" \\(${funds}\\): the log says "Skien .*" funds "Kveldsåpent", the database "Skien .*" provides "Kveldsåpent"`,
          ),
        ),
        `node ${JSON.stringify(gone)} (${/\(([^)]*)\) is missing/.exec(named.find((line) => line.startsWith(`node ${JSON.stringify(gone)}`)) ?? '')?.[1] ?? ''}) is missing in the database; the log has it.`,
        expect.stringMatching(
          new RegExp(
            `^node "Kveldsåpent" \\(${project}\\): lacks the label Node; has the labels Favourite, its kind is "service"`,
          ),
        ),
      ]),
    );
    const discarded = await adopt(true);
    expect(discarded).toMatchObject({ isRight: true });
    expect(discarded.lines[0]).toBe(`${map}: the rows are back at what the log says.`);
    expect(await store.heads([map])).toEqual(logged);
    expect(await drift()).toEqual([]);
    // Foreign labels are nobody's business.
    expect(await cypher('MATCH (n:Favourite {map: $map, id: $project}) RETURN labels(n) AS labels')).toEqual([
      { labels: expect.arrayContaining(['Node', 'Service', 'Favourite']) as unknown },
    ]);

    await spoil();
    const adopted = await adopt();
    expect(adopted.isRight, adopted.lines.join('\n')).toBe(true);
    const [change] = await last();
    expect(change?.edits).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ record: 'relation', id: funds, after: null }),
        expect.objectContaining({ record: 'node', after: null }),
        expect.objectContaining({
          record: 'relation',
          after: expect.objectContaining({ kind: 'provides' }) as unknown,
        }),
      ]),
    );
    expect(centre).toBeDefined();
  });

  it('is refused and stays as it is where no change can say it', async () => {
    await cypher(
      "MATCH (n:Node {map: $map, id: $centre}) SET n.status = 'perhaps', n.mood = 'good', n.summaryJson = '{'",
    );
    await cypher(
      'MATCH (a:Node {map: $map, id: $centre}) MATCH (b:Node {map: $map, id: $project}) CREATE (a)-[:LIKES]->(b)',
    );
    await cypher("MATCH (m:Map {id: $map}) SET m.title = 'Et annet navn'");
    const named = await drift();
    expect(named).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /status – the log says "existing", the database "perhaps" \(Sirkel would not write that: status: Expected one of/,
        ),
        expect.stringContaining('mood – the log says nothing, the database "good" (Sirkel keeps no such field)'),
        expect.stringContaining('holds no JSON in summaryJson'),
        expect.stringContaining('has the type LIKES, which Sirkel does not know'),
        expect.stringMatching(/^the settings: says "Et annet navn" as title, which is only a copy; settingsJson says/),
      ]),
    );
    const head = await store.heads([sample.map]);
    const refused = await adopt();
    expect(refused.isRight).toBe(false);
    for (const text of ['LIKES', 'summaryJson', 'Et annet navn']) expect(refused.lines.join('\n')).toContain(text);
    expect(await store.heads([sample.map])).toEqual(head);
    expect(await drift()).toEqual(named);
    expect(await adopt(true)).toMatchObject({ isRight: true });
    expect(await cypher('MATCH (:Node {map: $map})-[r:LIKES]->() RETURN count(r) AS count')).toEqual([{ count: 0 }]);
    expect(await cypher('MATCH (n:Node {map: $map, id: $centre}) RETURN n.mood AS mood')).toEqual([{ mood: null }]);
  });

  it('is not what Sirkel writes while one verifies', async () => {
    const liveMaps = createLiveMaps({ store, clock: Date.now, log: pino({ level: 'silent' }) });
    const live = await liveMaps.open(sample.map);
    const over = { isOver: false };
    const write = async (): Promise<number> => {
      let count = 0;
      for (; !over.isOver; count += 1) {
        const id = randomUUID();
        const edit = { type: 'commit', person: coordinator, cause: 'edit' } as const;
        await live.submit({ ...edit, operationId: randomUUID(), edits: [addNode(id, 'actor', 'Kort liv')] });
        await live.submit({ ...edit, operationId: randomUUID(), edits: [{ action: 'removeNode', id }] });
      }
      return count;
    };
    const writers = [write(), write(), write()];
    for (let round = 0; round < 4; round += 1) expect(await drift()).toEqual([]);
    over.isOver = true;
    for (const written of await Promise.all(writers)) expect(written).toBeGreaterThan(0);
    await liveMaps.close();
  });

  it('as a command: says it, ends with 1, adopts it under the id of a person, and ends with 0', async () => {
    const environment = {
      SIRKEL_DATA: newFolder(),
      NEO4J_URI: neo4j.uri,
      NEO4J_USERNAME: neo4j.username,
      NEO4J_PASSWORD: neo4j.password,
    };
    await cypher("MATCH (n:Node {map: $map, id: $centre}) SET n.shortName = 'SFS'");
    const found = await runCommand('verify.ts', ['--map', sample.map], environment);
    expect(found).toMatchObject({ code: 1, err: '' });
    expect(found.out).toContain('shortName – the log says nothing, the database "SFS"');
    const bad = await runCommand('adopt.ts', ['--map', sample.map, '--as', 'Kari Nordmann'], environment);
    expect(bad).toMatchObject({ code: 1, out: '' });
    expect(bad.err).toMatch(/^Nothing was adopted: Expected an id .* got "Kari Nordmann"\.\n$/);
    expect(await runCommand('adopt.ts', ['--map', sample.map, '--as', 'kari'], environment)).toMatchObject({ code: 0 });
    expect((await last())[0]).toMatchObject({ author: 'kari', cause: 'adopt' });
    const agreed = await runCommand('verify.ts', ['--map', sample.map], environment);
    expect(agreed).toMatchObject({ code: 0, err: '' });
    expect(agreed.out).toContain('log and rows agree.');
  });

  it('is named when it is on no map, when the log has a hole, and when the head lies', async () => {
    const map = randomUUID();
    const other = await makeSeededMap(store);
    await cypher(`CREATE (:Actor {name: $map}), (:Node:Need {map: $map, id: 'x', name: 'Uten kart'})`, { map });
    const strays = await store.strays();
    expect(strays).toContainEqual(
      expect.stringMatching(new RegExp(`^Actor "${map}" .* has no map and is tied to none`)),
    );
    expect(strays).toContainEqual(
      expect.stringMatching(new RegExp(`^Need "Uten kart" .*"${map}", which is not there`)),
    );
    await cypher('MATCH (n) WHERE n.map = $map OR n.name = $map DETACH DELETE n', { map });
    await cypher('MATCH (m:Map {id: $map}) SET m.sequence = m.sequence + 2', { map: other.map });
    await cypher('MATCH (c:Change {map: $map, sequence: 3}) DELETE c', { map: other.map });
    const { drift: named } = await verifyMap(store, other.map);
    expect(named).toContain('the log has a hole: after change 2 comes change 4.');
    expect(named).toContainEqual(expect.stringMatching(/^the map says that \d+ is its last change, its log ends with/));
    const report = await adoptDrift({ ...deps, store }, { map: other.map });
    expect(report.lines.at(-1)).toBe('The log itself is damaged; restore the map from a backup.');
    await store.removeMap(other.map);
  });
});
