import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNode, addRelation } from './support/sampleMap.ts';
import { coordinator, startApi } from './support/startApi.ts';
import type { RunningApi } from './support/startApi.ts';

type Finding = {
  readonly id: string;
  readonly kind: string;
  readonly nodes: readonly string[];
  readonly method: {
    readonly basis: string;
    readonly sequence: number;
    readonly error: number | null;
    readonly parameters: readonly { readonly name: string; readonly value: string }[];
  };
};

let api: RunningApi;
let map: string;
const [skien, poor] = [randomUUID(), randomUUID()];
const narrow = Array.from({ length: 7 }, () => randomUUID());
beforeAll(async () => {
  api = await startApi();
  map = await api.makeMap();
  await api.write(map, [
    addNode(poor, 'need', 'Et sted å være', { whose: 'people', layer: 'everydayLife', municipalities: ['4003'] }),
    addNode(skien, 'actor', 'Skien kommune', { elements: ['finance'], hasMandate: false, municipalities: ['4003'] }),
    ...narrow.map((id, at) => addNode(id, 'actor', `Aktør ${String(at)}`)),
    ...narrow.slice(1).map((id, at) => addRelation(randomUUID(), 'informs', narrow[at] ?? '', id)),
    addRelation(randomUUID(), 'advises', skien, narrow[0] ?? ''),
  ]);
});
afterAll(() => api.close());

const fields = 'id kind nodes method { basis sequence error parameters { name value } }';
async function ask(field: 'gaps' | 'bottlenecks', more = ''): Promise<Readonly<Record<string, readonly Finding[]>>> {
  const answer = await api.run(
    `query ($map: ID!) { ${field}(map: $map${more}) { findings { ${fields} } ${field === 'gaps' ? `notRecorded { ${fields} } ` : ''}setAside { ${fields} } } }`,
    { map },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data?.[field] as Readonly<Record<string, readonly Finding[]>>;
}
const kindsOf = (findings: readonly Finding[] | undefined): readonly string[] =>
  (findings ?? []).map(({ kind }) => kind).toSorted();

describe('findings that are asked for', () => {
  it('say with what and of which moment they were computed', async () => {
    const { notRecorded } = await ask('gaps', ', kinds: [unmetNeed], selection: { statuses: [existing, weak] }');
    expect(notRecorded?.map(({ method }) => method)).toEqual([
      {
        basis: 'records',
        sequence: 2,
        error: 0,
        parameters: [
          { name: 'statuses', value: 'existing' },
          { name: 'withGroups', value: 'true' },
        ],
      },
    ]);
  });

  it('are those that pass a filter', async () => {
    expect(kindsOf((await ask('gaps', ', filter: { severities: [people] }')).notRecorded)).toEqual(['unmetNeed']);
    expect(
      kindsOf((await ask('bottlenecks', ', filter: { municipalities: ["4003"], elements: [finance] }')).findings),
    ).toContain('withoutMandate');
    expect(
      kindsOf((await ask('gaps', `, filter: { nodes: ["${poor}"], layers: ["everydayLife"] }`)).notRecorded),
    ).toContain('unmetNeed');
    expect(await ask('gaps', ', filter: { absences: [] }')).toEqual({ findings: [], notRecorded: [], setAside: [] });
  });

  it('are those that were decided on, or were not', async () => {
    const [unmet] = (await ask('gaps', ', kinds: [unmetNeed]')).notRecorded ?? [];
    const edit = { addFollowUp: { id: unmet?.id, kind: 'unmetNeed', state: 'planned', nodes: [poor] } };
    await api.run(
      `mutation ($map: ID!, $id: ID!, $edits: [EditInput!]!) { commit(map: $map, operationId: $id, edits: $edits) { cursor } }`,
      { map, id: randomUUID(), edits: [edit] },
      coordinator,
    );
    expect(kindsOf((await ask('gaps', ', filter: { decisions: [planned] }')).notRecorded)).toEqual(['unmetNeed']);
    expect(kindsOf((await ask('gaps', ', filter: { isDecided: false }')).notRecorded)).not.toContain('unmetNeed');
  });

  it('are those of one projection', async () => {
    const all = await ask('bottlenecks');
    const onActors = await ask('bottlenecks', ', projection: actors');
    expect(new Set(kindsOf(all.findings))).toEqual(new Set(['withoutMandate', 'cutPoint', 'bridge']));
    expect(new Set(kindsOf(onActors.findings))).toEqual(new Set(['cutPoint', 'bridge']));
    expect(kindsOf((await ask('bottlenecks', ', projection: records')).findings)).toEqual(['withoutMandate']);
  });
});

describe('fields in municipalities', () => {
  it('are told with who stands for them, and what reaches everywhere once', async () => {
    const answer = await api.run(
      `query ($map: ID!) { municipalityCoverage(map: $map) { cursor isOld municipalities { code name }
        wide { element state present providers faded missing proposed }
        cells { element municipality state providerCount concentration present providers faded missing proposed } } }`,
      { map },
    );
    expect(answer.errors).toBeUndefined();
    const told = answer.data?.['municipalityCoverage'] as {
      readonly wide: readonly unknown[];
      readonly cells: readonly { readonly element: string }[];
    };
    expect(told).toMatchObject({ isOld: false, municipalities: [{ code: '4003', name: 'Skien' }] });
    expect([told.wide.length, told.cells.length]).toEqual([7, 7]);
    expect(told.cells.find(({ element }) => element === 'finance')).toEqual({
      ...{ element: 'finance', municipality: '4003', state: 'thin', providerCount: 1, concentration: null },
      ...{ present: [skien], providers: [skien], faded: [], missing: [], proposed: [] },
    });
  });
});
