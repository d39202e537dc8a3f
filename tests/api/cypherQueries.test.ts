import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { relationKinds, type Graph, type MapSettings } from '@sirkel/graph-schema';
import { shortestRoutes } from '@sirkel/server/analysis/shortestRoutes';
import type { AnalysisInput } from '@sirkel/server/engine/AnalysisInput';
import { singleProviders } from '@sirkel/server/engine/bottlenecks/singleProviders';
import { elements } from '@sirkel/server/engine/findings/coverageFindings';
import { coverage } from '@sirkel/server/engine/gaps/coverage';
import { expectedTies } from '@sirkel/server/engine/gaps/expectedTies';
import { fragments } from '@sirkel/server/engine/gaps/fragments';
import { needs } from '@sirkel/server/engine/gaps/needs';
import { wholeOf } from '@sirkel/server/engine/projections/projectionsOf';
import { openNeo4jStore } from '@sirkel/server/store/neo4j/openNeo4jStore';
import type { DigestedChange, Store } from '@sirkel/server/store/Store';
import neo4jDriver, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { actor, inputOf, need, node, seedInput, service, stated, tie } from '../analysis/analysisInput.ts';
import { change, putNode, putRelation, putSettings } from '../contract/testMap.ts';

const neo4j = inject('neo4j');
const queries = ['coverage', 'unmetNeeds', 'isolatedNodes', 'singleProviders', 'expectedTies', 'routes'] as const;
type Query = (typeof queries)[number];
type Row = Readonly<Record<string, unknown>>;

const textOf = (query: Query): string =>
  readFileSync(path.resolve(import.meta.dirname, `../../graph-schema/neo4j/${query}.cypher`), 'utf8');

/** What the head of a query tells one to paste, as name and expression. */
const pasted = (query: Query): readonly (readonly [string, string])[] =>
  [...textOf(query).matchAll(/^\/\/ :param (\w+) => (.*)$/gm)].map(([, name = '', value = '']) => [name, value]);

const asked = { date: '2026-01-01' };
const expecting = (id: string, kind: string, from: string, to: string) => ({
  ...{ id, kind, from: { actorType: from }, to: { actorType: to }, labels: { nb: id } },
  source: { title: 'Heftet', certainty: 'stated' as const },
});

/** Suggestions, what is past, weak and missing, groups, ties side by side, home and there and back. */
function oddInput(): AnalysisInput {
  const [pending, past, missing, weak] = ['pending', 'past', 'missing', 'weak'];
  return inputOf(
    [
      actor('A', { elements: ['network', 'market'], layer: 'municipality', actorType: 'directorate' }),
      actor('B', { elements: ['network'], layer: 'municipality', actorType: 'localOffice', tiesAsked: asked }),
      actor('C', { actorType: 'school', tiesAsked: asked }),
      actor('D', { actorType: 'localOffice', layer: 'county', elements: ['education'] }),
      actor('G', { extent: 'group', elements: ['finance'], layer: 'county' }),
      actor('R', { extent: 'role', elements: ['publicPolicy'], layer: 'county' }),
      actor('P', { review: pending, elements: ['guidance'], layer: 'county', actorType: 'localOffice' }),
      actor('O', { status: past, elements: ['guidance'], layer: 'county' }),
      actor('M', { status: missing, elements: ['legislation'], layer: 'state', sources: stated }),
      actor('U', { status: missing, elements: ['market'], layer: 'state' }),
      actor('W', { status: weak, elements: ['market'], layer: 'region' }),
      actor('I'),
      actor('J'),
      actor('E', { review: 'accepted' }),
      service('S', { elements: ['guidance'], layer: 'region' }),
      service('T', { elements: ['guidance', 'finance'], layer: 'region', status: weak }),
      service('V', { elements: ['finance'] }),
      service('X', { elements: ['education'], layer: 'county' }),
      service('Y', { status: past }),
      ...['thin', 'unmet', 'unreachable', 'many', 'byGroup', 'referred', 'byPending', 'once'].map((id) => need(id)),
      need('mine', { whose: 'entrepreneurs' }),
      need('gone', { status: past }),
      node('K', 'measure', { status: 'proposed' }),
      tie('A provides S'),
      tie('A provides X', { review: pending }),
      tie('G provides V'),
      tie('B provides T', { status: past }),
      tie('S addresses thin'),
      tie('S addresses many'),
      tie('V addresses many'),
      tie('V addresses byGroup'),
      tie('X addresses unreachable'),
      service('Z'),
      tie('Z addresses referred'),
      tie('Z refersTo A'),
      tie('B has referred'),
      tie('B refersTo X'),
      tie('T addresses unmet'),
      tie('S addresses byPending', { review: pending }),
      tie('Y addresses once'),
      tie('S addresses once', { status: missing, sources: stated }),
      tie('S addresses gone'),
      tie('A informs B'),
      tie('A informs D', { status: past }),
      tie('D cooperatesWith C', { status: missing, sources: stated }),
      tie('A cooperatesWith B'),
      tie('B informs A'),
      tie('J informs A', { review: pending }),
      tie('D informs G'),
      tie('B informs G'),
      tie('B advises G'),
      tie('G informs R'),
      tie('A funds G'),
    ],
    {
      referenceModel: {
        coverage: [
          {
            id: 'r1',
            element: 'market',
            layers: ['municipality', 'region'],
            source: { title: 'H', certainty: 'stated' },
          },
          { id: 'r2', element: 'legislation', layers: ['state'], source: { title: 'H', certainty: 'stated' } },
          { id: 'r3', element: 'guidance', layers: ['county'], source: { title: 'H', certainty: 'stated' } },
        ],
        expectedTies: [
          expecting('e1', 'informs', 'directorate', 'localOffice'),
          expecting('e2', 'cooperatesWith', 'school', 'localOffice'),
          expecting('e3', 'cooperatesWith', 'localOffice', 'school'),
          expecting('e4', 'trains', 'localOffice', 'directorate'),
          expecting('e5', 'informs', 'localOffice', 'ministry'),
          {
            ...expecting('e6', 'advises', '', ''),
            from: { nodeId: 'C' },
            to: { nodeId: 'B', actorType: 'localOffice' },
          },
          { ...expecting('e7', 'funds', '', ''), from: { layer: 'municipality' }, to: { layer: 'county' } },
        ],
      },
    },
  );
}

function settingsOf({ layers, referenceModel }: MapSettings) {
  return { layers: [...layers.map(({ id }) => id), ''], ...referenceModel };
}

describe.skipIf(neo4j === null)('the named Cypher queries', { timeout: 120_000 }, () => {
  if (neo4j === null) return;
  let store: Store;
  let driver: Driver;
  const maps = new Map<string, AnalysisInput>();
  const inputs = { "the booklet's map": seedInput(), 'a map of odd cases': oddInput() };
  beforeAll(async () => {
    store = await openNeo4jStore(neo4j);
    driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.username, neo4j.password), {
      disableLosslessIntegers: true,
    });
    for (const input of Object.values(inputs)) {
      const map = randomUUID();
      await store.restoreMap(map, randomUUID(), logOf(input));
      maps.set(map, input);
    }
  }, 120_000);
  afterAll(async () => {
    for (const map of maps.keys()) await store.removeMap(map);
    await store.close();
    await driver.close();
  });

  const run = async (query: Query, given: Row): Promise<readonly Row[]> => {
    const { records } = await driver.executeQuery(textOf(query), given);
    return records.map((record) => record.toObject());
  };
  const onEach = async (see: (map: Row, input: AnalysisInput) => Promise<void>): Promise<void> => {
    for (const [map, input] of maps) await see({ map, statuses: input.selection.statuses, elements }, input);
  };

  it('say in their heads what to paste, with the rules of the booklet', async () => {
    const wanted = settingsOf(inputs["the booklet's map"].settings);
    for (const query of queries) {
      expect(textOf(query)).toMatch(/^\/\/ [A-Z][^:\n]*: /);
      const names = new Set(
        [
          ...textOf(query)
            .replace(/^\/\/.*$/gm, '')
            .matchAll(/\$(\w+)/g),
        ].map(([, name]) => name),
      );
      expect(new Set(pasted(query).map(([name]) => name)), query).toEqual(names);
      for (const [name, expression] of pasted(query)) {
        const { records } = await driver.executeQuery(`RETURN ${expression} AS value`);
        const value: unknown = records[0]?.get('value');
        if (name === 'layers') expect(value).toEqual(wanted.layers);
        else if (name === 'elements') expect(value).toEqual(elements);
        else if (name === 'statuses') expect(value).toEqual(['existing', 'ongoing', 'weak']);
        else if (name !== 'rules') expect(value).toMatch(/\S/);
        else if (query === 'coverage')
          expect(value).toEqual(wanted.coverage.map(({ id, element, layers }) => ({ id, element, layers })));
        else expect(value).toEqual(wanted.expectedTies.map(({ id, kind, from, to }) => ({ id, kind, from, to })));
      }
    }
  });

  it('coverage: every field in every ring, and every rule, as the engine judges it', () =>
    onEach(async (given, input) => {
      const { layers, coverage: rules } = settingsOf(input.settings);
      const rows = await run('coverage', { ...given, layers, rules });
      const told = (of: Row, { state, present, providers }: Row): Row => ({
        ...of,
        ...{ state, present: sorted(present), providers: sorted(providers) },
      });
      const { cells, rules: covered } = coverage(input, elements);
      expect(
        byText(rows.map((row) => told({ rule: row.rule, element: row.element, layers: row.layers }, row))),
      ).toEqual(
        byText([
          ...cells.map((cell) => told({ rule: null, element: cell.element, layers: [cell.layer ?? ''] }, cell)),
          ...covered.map((cell) =>
            told({ rule: cell.rule.id, element: cell.rule.element, layers: cell.rule.layers }, cell),
          ),
        ]),
      );
      expect(new Set(rows.map(({ state }) => state)).size).toBe(5);
    }));

  it('unmet needs: every need of people with what answers it', () =>
    onEach(async (given, input) => {
      const rows = await run('unmetNeeds', given);
      const told = ({ need: id, state, services, providers }: Row): Row => ({
        ...{ id, state, services: sorted(services), providers: sorted(providers) },
      });
      expect(byText(rows.map(told))).toEqual(byText(needs(input).map(told)));
      if (input !== inputs['a map of odd cases']) return;
      expect(Object.fromEntries(rows.map(({ need: id, state }) => [id, state]))).toEqual({
        ...{ thin: 'thin', unmet: 'unmet', unreachable: 'unreachable', many: 'met', byGroup: 'met', referred: 'thin' },
        ...{ byPending: 'unmet', once: 'unmet' },
      });
    }));

  it('isolated nodes: those without any tie of any status', () =>
    onEach(async (given, input) => {
      const ids = (await run('isolatedNodes', given)).map(({ node: id }) => id);
      expect(ids).toEqual(fragments(input).isolated);
      expect(ids.length).toBeGreaterThan(0);
    }));

  it('single providers: needs and fields that hang on one', () =>
    onEach(async (given, input) => {
      const rows = await run('singleProviders', given);
      const wanted = singleProviders(input, elements).single.map(({ of, provider, services }) => ({
        ...('need' in of ? { of: 'need', what: of.need } : { of: 'element', what: of.element }),
        ...{ provider, services },
      }));
      expect(byText(rows.map((row) => ({ ...row, services: sorted(row.services) })))).toEqual(byText(wanted));
      expect(rows.length).toBeGreaterThan(0);
    }));

  it('expected ties: who has them, who has not, and how that is known', () =>
    onEach(async (given, input) => {
      const rows = await run('expectedTies', { ...given, rules: settingsOf(input.settings).expectedTies });
      const told = rows.map(({ rule, node: id, isTied, absence, candidates, stated: said }) => ({
        ...{ rule, id, absence: isTied === true ? 'tied' : absence },
        ...(isTied === true ? {} : { candidates: sorted(candidates), stated: said }),
      }));
      const wanted = expectedTies(input).flatMap(({ rule, tied, absent }) => [
        ...tied.map((id) => ({ rule: rule.id, id, absence: 'tied' })),
        ...absent.map(({ from, candidates, stated: said, absence }) => ({
          ...{ rule: rule.id, id: from, absence, candidates: sorted(candidates), stated: said },
        })),
      ]);
      expect(byText(told)).toEqual(byText(wanted));
      if (input === inputs['a map of odd cases'])
        expect(new Set(told.map(({ absence }) => absence))).toEqual(
          new Set(['tied', 'statedMissing', 'askedAbsent', 'notRecorded']),
        );
    }));

  it('routes: as short as the kernel finds them, and the same ones', () =>
    onEach(async (given, input) => {
      const { ids, numbers, index } = wholeOf(input);
      const ends = someEnds(ids, input.graph);
      let found = 0;
      for (const [from, to] of ends) {
        const rows = await run('routes', { ...given, from, to });
        const [start, end] = [numbers.get(from), numbers.get(to)];
        if (start === undefined || end === undefined || start === end) {
          expect(rows).toEqual([]);
          continue;
        }
        const routes = shortestRoutes({ out: index, into: index }, { from: [start], to: [end] }, 200);
        const shortest = routes.filter(({ length }) => length === routes[0]?.length);
        expect(rows.map(({ nodes }) => nodes)).toEqual(shortest.map((route) => route.map((at) => ids[at])));
        for (const { steps } of rows) expect(steps).toBe((routes[0]?.length ?? 0) - 1);
        found += rows.length;
      }
      expect(found).toBeGreaterThan(20);
    }));

  it('name every kind that helps, and every mutual one', () => {
    const named = new Set(/\[r:([A-Z_|]+)\]/.exec(textOf('unmetNeeds'))?.[1]?.split('|'));
    expect(named).toEqual(
      new Set(relationKinds.filter(({ carries }) => carries === 'help').map((kind) => kind.typeName)),
    );
    const back = relationKinds.filter(({ carries, walk }) => carries === 'help' && walk === 'backward');
    const mutual = relationKinds.filter((kind) => kind.mutual).map(({ id }) => id);
    const list = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`;
    for (const query of ['unmetNeeds', 'singleProviders'] as const) {
      expect(textOf(query)).toContain(list(back.map(({ typeName }) => typeName)));
      expect(relationKinds.some(({ carries, walk }) => carries === 'help' && walk === 'both')).toBe(false);
    }
    expect(textOf('expectedTies')).toContain(list(mutual));
  });
});

async function* logOf({ graph, settings }: AnalysisInput): AsyncGenerator<DigestedChange> {
  await Promise.resolve();
  yield change(1, [putSettings(settings)]);
  yield change(2, [
    ...[...graph.nodes.values()].map((record) => putNode(record)),
    ...[...graph.relations.values()].map((record) => putRelation(record)),
  ]);
}

/** Pairs of nodes from all over a map, some of which do not count. */
function someEnds(ids: readonly string[], graph: Graph): readonly (readonly [string, string])[] {
  const all = [...graph.nodes.keys()].sort();
  const most = all.length < 60 ? all : [...all.slice(40, 46), ...ids.slice(0, 12)];
  return most.flatMap((from, at) =>
    most.filter((_, other) => (other * 7 + at) % 5 === 0).map((to) => [from, to] as const),
  );
}

const sorted = (list: unknown): readonly string[] => [...(list as readonly string[])].sort();
const byText = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
