import type { FollowUpRecord } from '@sirkel/graph-schema';
import { expect, it } from 'vitest';
import { actor, inputOf } from '../../../tests/analysis/analysisInput.ts';
import type { Finding } from '../../engine/Finding.ts';
import { findingTest, type FindingFilter } from './FindingFilter.ts';

const { graph } = inputOf([
  actor('A', { layer: 'county', elements: ['finance', 'network'], municipalities: ['3907'] }),
  actor('B', { elements: ['market'] }),
]);
const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  ...{ id, kind: 'uncovered', absence: null, certainty: null, severity: 'coordination', nodes: [] },
  ...{ relations: [], sources: [], sentence: { nb: '', nn: '', en: '' }, figures: [], ...more },
});
const followUp: FollowUpRecord = { id: 'planned', kind: 'uncovered', state: 'planned', version: 1 };
const findings = [
  finding('ofA', { nodes: ['A'], absence: 'statedMissing', severity: 'people' }),
  finding('ofB', { nodes: ['gone', 'B'], absence: 'notRecorded' }),
  finding('ofBoth', { nodes: ['A', 'B'] }),
  finding('itself', { nodes: ['A'], about: { elements: ['education'], layers: ['state'], municipalities: [] } }),
  finding('planned', { followUp }),
];
const passing = (filter: FindingFilter): readonly string[] =>
  findings.filter(findingTest(filter, graph.nodes)).map(({ id }) => id);

it('lets everything through that is not asked about, and nothing through an empty list', () => {
  const all = findings.map(({ id }) => id);
  expect(passing({})).toEqual(all);
  expect(passing({ severities: null, isDecided: null })).toEqual(all);
  expect(passing({ elements: [] })).toEqual([]);
});

it('asks what a finding weighs, and how it is not there', () => {
  expect(passing({ severities: ['people'] })).toEqual(['ofA']);
  expect(passing({ absences: ['statedMissing', 'notRecorded'] })).toEqual(['ofA', 'ofB']);
});

it('finds a finding where its nodes are, unless it says itself where it is', () => {
  expect(passing({ elements: ['finance'] })).toEqual(['ofA', 'ofBoth']);
  expect(passing({ elements: ['education'] })).toEqual(['itself']);
  expect(passing({ layers: ['unplaced'] })).toEqual(['ofB', 'ofBoth']);
  expect(passing({ layers: ['state', 'county'] })).toEqual(['ofA', 'ofBoth', 'itself']);
  expect(passing({ municipalities: ['3907'] })).toEqual(['ofA', 'ofBoth']);
});

it('asks about a node, and about what was decided', () => {
  expect(passing({ nodes: ['B'] })).toEqual(['ofB', 'ofBoth']);
  expect(passing({ decisions: ['planned', 'done'] })).toEqual(['planned']);
  expect(passing({ isDecided: true })).toEqual(['planned']);
  expect(passing({ isDecided: false, nodes: ['A'] })).toEqual(['ofA', 'ofBoth', 'itself']);
});

it('wants all that is asked for', () => {
  expect(passing({ elements: ['network'], severities: ['coordination'] })).toEqual(['ofBoth']);
});
