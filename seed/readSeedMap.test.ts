import { readFileSync } from 'node:fs';
import { canonical, nodeKinds, relationKind } from '@sirkel/graph-schema';
import type { EditCommand, NewNode, NewRelation } from '@sirkel/graph-schema';
import { newNodeShapes, newRelationShape } from '@sirkel/graph-schema/shapes';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSeedMap } from './readSeedMap.ts';
import { seedId } from './seedId.ts';
import type { SeedMap } from './SeedMap.ts';

type Entry = { readonly id: string; readonly references?: readonly string[] };
type Tie = { readonly id: string; readonly from: string; readonly to: string };
type Row = { readonly row: string; readonly became?: readonly string[]; readonly instead?: string };

/** Two lines of eighteen letters: what the picture has room for. */
const PICTURE_NAME = 36;

const data = (file: string): unknown => parse(readFileSync(new URL(`./data/${file}.yaml`, import.meta.url), 'utf8'));
const ids = (file: string): string[] => (data(file) as readonly Entry[]).map((entry) => entry.id);
const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);

const measureEntries = data('measures') as readonly Entry[];

/** The ids a row names, with ranges written out, and the measures that stand for a proposal or an action. */
const idsIn = (row: string): string[] => {
  const whole = row.replace(/\b([A-Z])(\d+)–\1(\d+)/g, (_, letter: string, first: string, last: string) =>
    Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_entry, index) => letter + String(Number(first) + index).padStart(first.length, '0'),
    ).join(' '),
  );
  const named: readonly string[] = whole.match(/\b[A-Z]\d+\b/g) ?? [];
  const measures = measureEntries.filter(({ references = [] }) =>
    references.some((reference) => named.includes(reference)),
  );
  return [...named, ...measures.map(({ id }) => id)];
};

const nodesOf = (map: SeedMap): NewNode[] =>
  map.edits.flat().flatMap((edit: EditCommand) => (edit.action === 'addNode' ? [edit.node] : []));
const relationsOf = (map: SeedMap): NewRelation[] =>
  map.edits.flat().flatMap((edit: EditCommand) => (edit.action === 'addRelation' ? [edit.relation] : []));

describe('the booklet’s ecosystem as data', () => {
  let map: SeedMap;
  beforeAll(() => {
    map = readSeedMap();
  });

  it('holds every actor but the two that are audiences (A43, A44)', () => {
    expect(ids('actors').sort()).toEqual(numbered('A', 47).filter((id) => id !== 'A43' && id !== 'A44'));
  });

  it('holds every service, scheme and mechanism', () => {
    expect(ids('services').sort()).toEqual(numbered('T', 19));
  });

  it('holds every need, with N27 split in four', () => {
    expect(ids('needs').sort()).toEqual([...numbered('N', 26), 'N27a', 'N27b', 'N27c', 'N27d']);
  });

  it('holds the five stories and what others can use', () => {
    expect(ids('stories')).toEqual(numbered('F', 5));
    expect(ids('resources')).toEqual(numbered('L', 3));
  });

  it('names every proposal, action and recommendation in at least one measure', () => {
    const named = new Set((data('measures') as readonly Entry[]).flatMap((entry) => entry.references ?? []));
    const wanted = [
      ...numbered('P', 20),
      ...Array.from({ length: 7 }, (_, index) => `H${String(index + 1)}`),
      ...Array.from('ABCDEFGHIJKL').map((letter) => `CA-${letter}`),
      ...Array.from({ length: 17 }, (_, index) => `R${String(index + 1)}`),
    ];
    expect(wanted.filter((id) => !named.has(id))).toEqual([]);
    expect([...named].filter((id) => !wanted.includes(id))).toEqual([]);
  });

  it('has the eight barriers, each with its source', () => {
    expect(map.settings.barriers.map((barrier) => barrier.id).sort()).toEqual(
      ['knowledge', 'mandate', 'means', 'mindset', 'needSupply', 'radicalChange', 'safetyRisk', 'time'].sort(),
    );
    for (const barrier of map.settings.barriers) expect(barrier.source.where).toBeTruthy();
  });

  it('accounts for every stated relationship, row by row, each tie with an end that its row names', () => {
    const ends = new Map((data('relations') as readonly Tie[]).map(({ id, from, to }) => [id, [from, to]]));
    const rows = data('rows') as readonly Row[];
    expect(rows).toHaveLength(63);
    for (const { row, became = [], instead } of rows) {
      expect(became.length > 0 || instead !== undefined, row).toBe(true);
      const named = new Set([...idsIn(row), ...idsIn(instead ?? '')]);
      const strange = became.filter((id) => !(ends.get(id) ?? []).some((end) => named.has(end)));
      expect(strange, row).toEqual([]);
    }
  });

  it('says of every node that lies in a ring or field whose reading that is', () => {
    for (const node of nodesOf(map)) {
      const placed = node.layer !== undefined || node.elements !== undefined;
      const told = (node.sources ?? []).some(({ certainty, note }) => certainty === 'assumed' && note !== undefined);
      expect(told || !placed, node.name).toBe(true);
    }
  });

  it('gives every node and relation a source with certainty, and a reason where it is our reading', () => {
    for (const record of [...nodesOf(map), ...relationsOf(map)]) {
      expect(record.sources?.length, record.id).toBeGreaterThan(0);
      for (const source of record.sources ?? []) {
        expect(source.title).toBeTruthy();
        if (source.certainty !== 'stated') expect(source.note, `${record.id} ${source.where ?? ''}`).toBeTruthy();
      }
    }
  });

  it('has a summary in three languages for every node, and a name that fits the picture', () => {
    for (const node of nodesOf(map)) {
      expect(node.summary?.nb && node.summary.nn && node.summary.en, node.name).toBeTruthy();
      expect((node.shortName ?? node.name).length, node.name).toBeLessThanOrEqual(PICTURE_NAME);
    }
  });

  it('is accepted by the shapes, in canonical form, with each relation between allowed ends', () => {
    const nodes = new Map(nodesOf(map).map((node) => [node.id, node]));
    for (const node of nodes.values()) {
      const answer = newNodeShapes[node.kind].safeParse(node);
      expect(answer.success ? [] : answer.error.issues, node.name).toEqual([]);
      expect(canonical(node)).toEqual(node);
    }
    for (const relation of relationsOf(map)) {
      const answer = newRelationShape.safeParse(relation);
      expect(answer.success ? [] : answer.error.issues, relation.id).toEqual([]);
      const kind = relationKind(relation.kind);
      expect(kind.from, relation.kind).toContain(nodes.get(relation.from)?.kind);
      expect(kind.to, relation.kind).toContain(nodes.get(relation.to)?.kind);
    }
  });

  it('keeps people’s needs, and only them and roles, in the innermost ring', () => {
    for (const node of nodesOf(map)) {
      if (node.kind === 'need') expect(node.layer === 'everydayLife', node.name).toBe(node.whose === 'people');
      else if (node.layer === 'everydayLife') expect(node.extent, node.name).toBe('role');
    }
  });

  it('uses every kind of node, and ids that stay the same', () => {
    expect(new Set(nodesOf(map).map((node) => node.kind)).size).toBe(nodeKinds.length);
    expect(seedId('A01')).toBe(nodesOf(map)[0]?.id);
    expect(new Set([...nodesOf(map), ...relationsOf(map)].map((record) => record.id)).size).toBe(
      nodesOf(map).length + relationsOf(map).length,
    );
  });
});
