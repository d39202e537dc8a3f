import type { Change, Edit, NodeRecord } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../i18n/createTexts.ts';
import { smallMap } from '../smallMap.fixture.ts';
import { newsGroups, shownIds } from './newsGroups.ts';

const graph = smallMap();
const reading = { language: 'nb', settings: graph.settings, t: createTexts('nb').getFixedT('nb', 'details') } as const;
const change = (sequence: number, edits: readonly Edit[]): Change =>
  ({ sequence, author: 'a', at: '2026-11-04T10:00:00Z', cause: 'edit', edits }) as never;
const [tie] = graph.relations.values();
if (tie === undefined) throw new Error('The small map has ties.');
const here = graph.nodes.get('grunder') as NodeRecord;
const gone = { ...here, id: 'gone', name: 'Det som var' };
const put = (record: 'node' | 'relation', before: object | null, after: object | null, id: string): Edit =>
  ({ action: 'put', record, id, before, after }) as never;

const changes = [
  change(5, [put('node', null, gone, 'gone'), put('node', { ...here, name: 'Før' }, here, here.id)]),
  change(6, [put('relation', null, tie, tie.id)]),
  change(7, [put('node', gone, null, 'gone')]),
];

describe('newsGroups', () => {
  const groups = newsGroups(changes, graph, reading);

  it('gathers what happened by what it happened to, the last touched first', () => {
    expect(groups.map(({ id }) => id)).toEqual(['gone', tie.id, here.id]);
    expect(groups[0]?.changes.map(({ change: { sequence } }) => sequence)).toEqual([5, 7]);
  });

  it('calls things by their names, also what has gone, and ties by a sentence', () => {
    expect(groups.map(({ title, isThere }) => [title, isThere])).toEqual([
      ['Det som var', false],
      [groups[1]?.title, true],
      [here.name, true],
    ]);
    const from = graph.nodes.get(tie.from)?.name ?? '';
    expect(groups[1]?.title).toContain(from);
  });

  it('says in sentences what was done', () => {
    expect(groups[0]?.changes.flatMap(({ sentences }) => sentences)).toEqual(['La dette inn.', 'Fjernet dette.']);
    expect(groups[2]?.changes[0]?.sentences).toEqual([`Navn: «Før» ble «${here.name}».`]);
  });

  it('shows in the picture what is there, with the ends of its ties', () => {
    expect(shownIds(groups, graph, 60)).toEqual([...new Set([tie.id, tie.from, tie.to, here.id])]);
    expect(shownIds(groups, graph, 1)).toHaveLength(1);
  });
});
