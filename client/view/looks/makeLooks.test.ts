import type { CustomField, Graph, NodeRecord, RelationRecord } from '@sirkel/graph-schema';
import { emptyGraph, putNode, putRelation, putSettings } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { circleLook, looksAtMeasures } from '../../state/lookPlace.ts';
import type { LookPlace } from '../../state/lookPlace.ts';
import { smallSettings } from './smallSettings.fixture.ts';
import { countGroups } from './countGroups.ts';
import { makeLooks } from './makeLooks.ts';
import type { Measures } from './valuesOf.ts';

const year = 2026;
const staff: CustomField = { id: 'staff', kinds: ['actor'], valueType: 'number', labels: { nb: 'Ansatte' } };
const mood: CustomField = { id: 'mood', kinds: ['actor'], valueType: 'text', labels: { nb: 'Stemning' } };
const visited: CustomField = { id: 'visited', kinds: ['actor'], valueType: 'date', labels: { nb: 'Besøkt' } };

function mapOf(nodes: readonly object[], ties: readonly object[] = []): Graph {
  const graph = emptyGraph();
  putSettings(graph, smallSettings([staff, mood, visited]));
  for (const node of nodes) {
    putNode(graph, { kind: 'actor', name: 'N', status: 'existing', version: 1, ...node } as unknown as NodeRecord);
  }
  for (const tie of ties) {
    putRelation(graph, { kind: 'informs', status: 'existing', version: 1, ...tie } as unknown as RelationRecord);
  }
  return graph;
}

const shown = (graph: Graph, look: Partial<LookPlace>, measures: Measures | null = null) =>
  makeLooks({ ...circleLook, ...look }, { graph, measures, year });
const by = (name: string, scale: 'linear' | 'log' | 'quantile' = 'linear') => ({ by: name, scale });
const own = (field: string, value: string) => ({ customValues: [{ field, value }] });

describe('makeLooks', () => {
  it('touches nothing where nothing is chosen, or where the map has no such field', () => {
    const graph = mapOf([{ id: 'a' }]);
    for (const look of [
      {},
      { size: by('own-gone') },
      { size: by('kind') },
      { symbol: by('ties') },
      { width: by('ties') },
    ]) {
      const { channels, touches, awaited } = shown(graph, look);
      expect([channels.length, touches.nodes.size, touches.ties.size, awaited.length]).toEqual([0, 0, 0, 0]);
    }
  });

  it('sizes from 10 to 24, even, and marks those without a value', () => {
    const graph = mapOf([
      { id: 'a', ...own('staff', '1') },
      { id: 'b', ...own('staff', '1 200') },
      { id: 'c', ...own('staff', '600,5') },
      { id: 'd', ...own('staff', 'mange') },
      { id: 'e' },
    ]);
    const { touches, channels } = shown(graph, { size: by('own-staff') });
    expect(Object.fromEntries(touches.nodes)).toEqual({
      a: { size: 12 },
      b: { size: 24 },
      c: { size: 18 },
      d: { size: 10, unstated: true },
      e: { size: 10, unstated: true },
    });
    expect(channels[0]?.groups).toEqual([
      { is: 'step', index: 0, least: 1, most: 1 },
      { is: 'step', index: 2, least: 600.5, most: 600.5 },
      { is: 'step', index: 4, least: 1200, most: 1200 },
      { is: 'none' },
    ]);
  });

  it('reads text fields as categories, dates as years, and how long ago something began', () => {
    const graph = mapOf([
      { id: 'a', ...own('mood', 'god'), validFrom: '2016-05' },
      { id: 'b', ...own('mood', 'dårlig'), validFrom: '2030' },
      { id: 'c', ...own('visited', '2024-03-01') },
    ]);
    expect(shown(graph, { colour: by('own-mood') }).channels[0]?.groups.map(({ is }) => is)).toEqual([
      'value',
      'value',
      'none',
    ]);
    expect([...(shown(graph, { size: by('years') }).channels[0]?.values ?? [])]).toEqual([
      ['a', 10],
      ['b', 0],
    ]);
    expect([...(shown(graph, { size: by('own-visited') }).channels[0]?.values ?? [])]).toEqual([['c', 2024]]);
  });

  it('counts ties all, out and in; a mutual one goes both ways, and none is zero and not unstated', () => {
    const graph = mapOf(
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      [
        { id: 'r1', from: 'a', to: 'b' },
        { id: 'r2', from: 'a', to: 'b', kind: 'cooperatesWith' },
      ],
    );
    const counts = (id: string) => Object.fromEntries(shown(graph, { size: by(id) }).channels[0]?.values ?? []);
    expect(counts('ties')).toEqual({ a: 2, b: 2, c: 0 });
    expect(counts('tiesOut')).toEqual({ a: 2, b: 1, c: 0 });
    expect(counts('tiesIn')).toEqual({ a: 1, b: 2, c: 0 });
    expect(shown(graph, { size: by('ties') }).touches.nodes.get('c')?.unstated).toBeUndefined();
  });

  it('keeps the colours of sectors and the symbols of kinds', () => {
    const graph = mapOf([
      { id: 'a', sector: 'public' },
      { id: 'b', kind: 'need' },
    ]);
    const { touches } = shown(graph, { colour: by('sector'), symbol: by('kind') });
    expect(touches.nodes.get('a')).toEqual({ paint: 'public', shape: 'ellipse' });
    expect(touches.nodes.get('b')).toEqual({ paint: 'none', shape: 'diamond', unstated: true });
  });

  it('has the first field of a node, and a mark of its own for several of what has no first', () => {
    const graph = mapOf([
      { id: 'a', elements: ['network', 'finance'], municipalities: ['3803', '3901'] },
      { id: 'b', elements: ['finance'], municipalities: ['3803'] },
    ]);
    expect(shown(graph, { colour: by('field') }).touches.nodes.get('a')?.paint).toBe('category0');
    expect(shown(graph, { colour: by('municipality') }).touches.nodes.get('a')?.paint).toBe('several');
  });

  it('gives the most frequent a colour and the rest another: eight of ten', () => {
    const graph = mapOf(
      Array.from({ length: 55 }, (_, index) => ({
        id: `n${String(index)}`,
        tags: [`t${String(Math.floor((Math.sqrt(8 * index + 1) - 1) / 2))}`],
      })),
    );
    const { channels, touches } = shown(graph, { colour: by('tag') });
    expect(channels[0]?.groups.filter(({ is }) => is === 'value')).toHaveLength(8);
    expect(channels[0]?.groups.at(-1)).toEqual({ is: 'other', different: 2, only: null });
    expect(touches.nodes.get('n0')?.paint).toBe('other');
  });

  it('widens ties by amount and colours them by kind', () => {
    const graph = mapOf(
      [{ id: 'a' }, { id: 'b' }],
      [
        { id: 'r1', from: 'a', to: 'b', amount: 10 },
        { id: 'r2', from: 'a', to: 'b', amount: 1_000_000, kind: 'funds' },
        { id: 'r3', from: 'b', to: 'a' },
      ],
    );
    const { touches } = shown(graph, { width: by('amount', 'log'), tieColour: by('kind') });
    expect([...touches.ties.values()].map(({ width }) => width)).toEqual([1.25, 6, 0.75]);
    expect(new Set([...touches.ties.values()].map(({ paint }) => paint)).size).toBe(2);
  });

  it('waits for what the server works out, and has no value for those who took no part', () => {
    const graph = mapOf([{ id: 'a' }, { id: 'b' }, { id: 'c', kind: 'need' }]);
    const look = { size: by('betweenness'), colour: by('kind') };
    expect(looksAtMeasures({ ...circleLook, ...look })).toBe(true);
    expect(looksAtMeasures({ ...circleLook, size: by('ties') })).toBe(false);
    const waiting = shown(graph, look);
    expect(waiting.awaited).toEqual(['size']);
    expect(waiting.touches.nodes.get('a')?.size).toBeUndefined();
    const numbers = { contacts: 1, constraint: null, effectiveSize: null, coreNumber: 1 };
    const measures: Measures = new Map([
      ['a', { ...numbers, betweenness: 0 }],
      ['b', { ...numbers, betweenness: 0.5 }],
    ]);
    const sizes = ['a', 'b', 'c'].map((id) => shown(graph, look, measures).touches.nodes.get(id)?.size);
    expect(sizes).toEqual([12, 24, 10]);
    // Not worked out is told apart from not stated.
    const touch = shown(graph, look, measures).touches.nodes.get('c');
    expect([touch?.uncounted, touch?.unstated]).toEqual([true, undefined]);
  });

  it('makes no mark the largest where all have the same', () => {
    const graph = mapOf([{ id: 'a' }, { id: 'b' }, { id: 'c', kind: 'need' }]);
    const numbers = { betweenness: 0, contacts: 1, constraint: null, effectiveSize: null, coreNumber: 1 };
    const measures: Measures = new Map([
      ['a', numbers],
      ['b', numbers],
    ]);
    const sizes = ['a', 'b', 'c'].map((id) =>
      shown(graph, { size: by('betweenness') }, measures).touches.nodes.get(id),
    );
    expect(sizes).toEqual([{ size: 14 }, { size: 14 }, { size: 10, uncounted: true }]);
  });

  it('counts what is shown, while steps and marks stay those of the whole map', () => {
    const graph = mapOf([
      { id: 'a', sources: [] },
      { id: 'b', sources: [{ title: 'x', certainty: 'stated' }] },
    ]);
    const [channel] = shown(graph, { size: by('sourceCount') }).channels;
    if (channel === undefined) throw new Error('nothing is shown');
    const only = [...graph.nodes.values()].filter(({ id }) => id === 'b');
    expect(countGroups(channel, { nodes: [...graph.nodes.values()], relations: [] })).toEqual([1, 1]);
    expect(countGroups(channel, { nodes: only, relations: [] })).toEqual([0, 1]);
  });
});
