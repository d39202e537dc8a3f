import { putLoose, putNode } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { actor, inputOf, need, node, service, stated, tie } from '../../../tests/analysis/analysisInput.ts';
import { brokers } from '../bottlenecks/brokers.ts';
import { load } from '../bottlenecks/load.ts';
import { coverage } from '../gaps/coverage.ts';
import { missing } from '../gaps/missing.ts';
import { needs } from '../gaps/needs.ts';
import { actorsOf } from '../projections/projectionsOf.ts';
import { recommendations } from '../gaps/recommendations.ts';
import { elements } from './coverageFindings.ts';
import { findAll } from './findAll.ts';

const finance = { elements: ['finance'], layer: 'municipality' };
const coverageOf = (records: Parameters<typeof inputOf>[0]) =>
  coverage(inputOf(records), elements).rules.find(({ rule }) => rule.element === 'finance')?.state;

describe('what an analysis tells', () => {
  it('A1 what is only not recorded is never told among what is missing', () => {
    const records = [
      need('N'),
      actor('A'),
      actor('B'),
      tie('A informs B', { status: 'missing' }),
      tie('B informs A', { status: 'missing', sources: stated }),
    ];
    const { told, notRecorded } = findAll(inputOf(records));
    expect(told.map(({ absence }) => absence)).toEqual(['statedMissing']);
    expect(notRecorded.length).toBeGreaterThan(2);
    expect(notRecorded.filter(({ absence }) => absence !== 'notRecorded')).toEqual([]);
  });

  it('A2 a record of status missing counts as stated only with a source', () => {
    const asked = { tiesAsked: { date: '2026-01-01' } };
    const absence = (more: Readonly<Record<string, unknown>>, ends = {}) =>
      missing(inputOf([actor('A', ends), actor('B', ends), tie('A informs B', { status: 'missing', ...more })]))[0]
        ?.absence;
    expect(absence({ sources: stated })).toBe('statedMissing');
    expect(absence({})).toBe('notRecorded');
    expect(absence({}, asked)).toBe('askedAbsent');
  });

  it('A3 suggestions that nobody has answered count nowhere', () => {
    const waiting = { review: 'pending' };
    expect(coverageOf([actor('A', { ...finance, ...waiting })])).toBe('notRecorded');
    expect(needs(inputOf([need('N', waiting)]))).toEqual([]);
    expect(missing(inputOf([actor('A', { status: 'missing', sources: stated, ...waiting })]))).toEqual([]);
    const claim = { status: 'missing', sources: stated, ...waiting };
    expect(needs(inputOf([service('S'), need('N'), tie('S addresses N', claim)]))).toMatchObject([
      { absence: 'notRecorded', certainty: null, statedBy: [] },
    ]);
    const past = [service('S', { status: 'past' }), service('T', { status: 'past', ...waiting }), need('N')];
    expect(needs(inputOf([...past, tie('S addresses N', waiting), tie('T addresses N')]))).toMatchObject([
      { faded: [] },
    ]);
    const measure = node('M', 'measure', { status: 'proposed' });
    expect(recommendations(inputOf([measure, service('S'), tie('S fulfils M', waiting)]))).toMatchObject([
      { state: 'proposed', faded: [], isAlone: true },
    ]);
    const proposal = { ...waiting, status: 'proposed' };
    expect(recommendations(inputOf([measure, actor('A'), tie('A responsibleFor M', proposal)]))).toMatchObject([
      { proposedResponsible: [] },
    ]);
    const waitingOnes = inputOf([actor('A'), actor('B', waiting), actor('C'), tie('A informs C', waiting)]);
    expect(actorsOf(waitingOnes)).toMatchObject({ ids: ['A', 'C'], index: { tieCount: 0 } });
  });

  it('A4 groups and roles are left out of structure unless asked for, and count in coverage', () => {
    const input = inputOf([
      actor('A'),
      actor('G', { extent: 'group' }),
      actor('R', { extent: 'role' }),
      tie('A informs G'),
    ]);
    expect(brokers(input, 1)).toMatchObject({ brokers: [{ actor: 'A' }], leftOut: { groups: 2 } });
    const all = brokers({ ...input, selection: { ...input.selection, withGroups: true } }, 1);
    expect(all.brokers.map((one) => one.actor).sort()).toEqual(['A', 'G', 'R']);
    expect(coverageOf([actor('G', { ...finance, extent: 'group' })])).toBe('covered');
    const offered = [service('S', finance), tie('P provides S')];
    expect(coverageOf([actor('P'), ...offered])).toBe('thin');
    expect(coverageOf([actor('P', { extent: 'group' }), ...offered])).toBe('covered');
  });

  it('A5 unknown is not zero: what cannot be computed is null', () => {
    expect(brokers(inputOf([actor('A')]), 1).brokers[0]).toMatchObject({ betweenness: null, constraint: null });
    expect(load(inputOf([service('S', { capacity: { maximum: 5 } })])).services).toMatchObject([{ load: null }]);
    expect(coverage(inputOf([], { referenceModel: { coverage: [], expectedTies: [] } }), elements).share).toBeNull();
  });

  it('A6 a finding keeps its id for as long as its cause stays', () => {
    const before = [need('N'), actor('A'), service('S'), tie('A provides S'), tie('S addresses N')];
    const after = [need('M'), ...before, actor('B'), tie('A informs B'), node('X', 'story')];
    const idOf = (records: Parameters<typeof inputOf>[0]) =>
      findAll(inputOf(records)).told.find(({ kind, nodes }) => kind === 'thinNeed' && nodes[0] === 'N')?.id;
    expect(idOf(before)).toMatch(/^thinNeed-[\w-]{22}$/);
    expect(idOf(after)).toBe(idOf(before));
    expect(idOf([...before, need('M'), tie('S addresses M')])).toBe(idOf(before));
  });

  it('A7 a service ties those who provide it, and nobody where nobody is recorded', () => {
    const records = [
      actor('A'),
      actor('B'),
      actor('C'),
      service('S'),
      service('T'),
      tie('C refersTo S'),
      tie('C refersTo T'),
    ];
    const countTies = (more: readonly string[]) =>
      actorsOf(inputOf([...records, ...more.map((text) => tie(text))])).index.tieCount;
    expect(countTies([])).toBe(0);
    expect(countTies(['A provides S', 'B provides S'])).toBe(2);
  });

  it('A8 ties that stand side by side are one tie', () => {
    const input = inputOf([actor('A'), actor('B'), tie('A funds B'), tie('A informs B'), tie('B informs A')]);
    expect(actorsOf(input).index.tieCount).toBe(1);
  });

  it('A9 a decision changes how a finding is told, never whether it is computed', () => {
    const records = [need('N'), need('M'), actor('A')];
    const input = inputOf(records);
    const idOf = (node: string): string =>
      findAll(input).notRecorded.find(({ kind, nodes }) => kind === 'unmetNeed' && nodes[0] === node)?.id ?? '';
    const isolated = findAll(input).notRecorded.find(({ kind }) => kind === 'isolated')?.id ?? '';
    const [asked, unwanted] = [idOf('N'), idOf('M')];
    const ids = ({ told, notRecorded, setAside }: ReturnType<typeof findAll>): readonly string[] =>
      [...told, ...notRecorded, ...setAside].map(({ id }) => id).toSorted();
    const before = ids(findAll(input));
    putLoose(input.graph, 'followUp', { id: asked, kind: 'unmetNeed', state: 'asked', nodes: ['N'], version: 2 });
    putLoose(input.graph, 'followUp', {
      id: unwanted,
      kind: 'unmetNeed',
      state: 'notWanted',
      nodes: ['M'],
      version: 2,
    });
    putLoose(input.graph, 'followUp', {
      id: isolated,
      kind: 'isolated',
      state: 'notWanted',
      nodes: ['A', 'M', 'N'],
      version: 2,
    });
    // Another moment is another input.
    const after = findAll({ ...input });
    expect(ids(after)).toEqual(before);
    expect(after.told).toMatchObject([{ id: asked, absence: 'askedAbsent', followUp: { state: 'asked' } }]);
    expect(after.setAside.map(({ id }) => id).toSorted()).toEqual([unwanted, isolated].toSorted());
    // Who comes later was not decided on.
    putNode(input.graph, actor('B'));
    const grown = findAll({ ...input }).notRecorded.find(({ id }) => id === isolated);
    expect(grown).toMatchObject({ absence: 'notRecorded', outgrown: true, followUp: { state: 'notWanted' } });
  });

  it('A10 that a field hangs on one in a municipality is told only where the map knows several in another', () => {
    const inPlace = (id: string, municipality: string) =>
      actor(id, { elements: ['network'], municipalities: [municipality] });
    const told = (records: Parameters<typeof inputOf>[0]): readonly string[] =>
      findAll(inputOf(records))
        .told.filter(({ kind }) => kind === 'singleProvider')
        .map(({ sentence }) => sentence.en);
    const one = [inPlace('A', '3907'), inPlace('B', '3909')];
    expect(told(one)).toEqual([]);
    expect(told([...one, inPlace('C', '3909')])).toEqual(['In Sandefjord only “A” is recorded for network.']);
  });
});
