import { randomUUID } from 'node:crypto';
import { loadProjection } from '@sirkel/server/projection/loadProjection';
import type { Store } from '@sirkel/server/store/Store';
import { expect, it } from 'vitest';
import {
  append,
  appended,
  change,
  collect,
  decideOn,
  dropNode,
  dropRelation,
  headOf,
  makeMap,
  node,
  putNode,
  putRelation,
  putSettings,
  relation,
  settings,
  source,
} from './testMap.ts';
import { bothPresents } from './present.ts';
import { rule } from './rules.ts';
import type { Subject } from './Subject.ts';

/** What becomes of records: ends, moves, values, redaction. */
export function recordRules(subject: () => Subject): void {
  it(rule('S9'), async () => {
    const map = await makeMap(subject().store);
    const [a, b, r] = [node('a', 'A'), node('b', 'B'), relation('r', 'a', 'b')];
    await append(map, [putNode(a), putNode(b), putRelation(r)]);
    const standing = await bothPresents(map);
    for (const edits of [
      [dropNode(b)],
      [dropNode(b), putRelation(r, r)],
      [putRelation(relation('s', 'a', 'nowhere'))],
      [putRelation(relation('s', 'nowhere', 'a'))],
    ]) {
      await expect(append(map, edits)).rejects.toMatchObject({ code: 'INVALID' });
    }
    expect(await bothPresents(map)).toEqual(standing);
    await append(map, [dropNode(b), dropRelation(r)]);
    expect((await bothPresents(map)).rows).toMatchObject({ nodes: [{ id: 'a' }], relations: [] });
    // And back again, as an undo does.
    await append(map, [putNode(b), putRelation(r)]);
    const { rows, log } = await bothPresents(map);
    expect(rows).toEqual(log);
    expect(rows).toMatchObject({ relations: [r] });
  });

  it(rule('S10'), async () => {
    const map = await makeMap(subject().store);
    const nodes = ['a', 'b', 'c'].map((id) => putNode(node(id, id)));
    const r = relation('r', 'a', 'b');
    await append(map, [...nodes, putRelation(r)]);
    const turned = { ...r, from: 'b', to: 'a' };
    const moved = { ...turned, to: 'c' };
    const other = relation('r', 'b', 'c', { kind: 'provides' });
    for (const [after, before] of [
      [turned, r],
      [moved, turned],
      [other, moved],
    ] as const) {
      await append(map, [putRelation(after, before)]);
      const { rows, log } = await bothPresents(map);
      expect(rows).toEqual(log);
      expect(rows).toMatchObject({ relations: [after] });
    }
    // The node it once had as an end can go.
    await append(map, [dropNode(node('a', 'a'))]);
    const change1 = node('b', 'b', { kind: 'service' });
    await append(map, [putNode(change1, node('b', 'b'))]);
    const { rows, log } = await bothPresents(map);
    expect(rows).toEqual(log);
  });

  it(rule('S18'), async () => {
    const map = await makeMap(subject().store);
    const rich = node('rich', 'Rich', {
      hasMandate: false,
      elements: ['finance', 'network', 'finance2'],
      tags: ['one'],
      summary: { nb: 'Sammendrag', en: 'Summary' },
      position: { layer: 'region', angle: 12.5 },
      sources: [
        { title: 'Heftet', where: '4.1', certainty: 'stated' },
        { title: 'To', certainty: 'derived' },
      ],
      capacity: { available: 0, maximum: 10 },
      customValues: [{ field: 'f', value: 'v' }],
      validFrom: '2024-05',
      whole: 9_007_199_254_740_991,
      small: -7,
      zero: 0,
      broken: 0.1,
    });
    const r = relation('r', 'rich', 'rich', { strength: 5, amount: 1_250_000.5, year: 2024, barriers: ['B1'] });
    await append(map, [putNode(rich), putRelation(r)]);
    const { rows, log } = await bothPresents(map);
    expect(rows).toEqual(log);
    expect(rows).toMatchObject({ nodes: [rich], relations: [r] });
    const lean = node('rich', 'Lean');
    await append(map, [putNode(lean, rich)]);
    expect((await bothPresents(map)).rows).toMatchObject({ nodes: [lean] });
    expect(Object.keys(((await bothPresents(map)).rows as { nodes: object[] }).nodes[0] ?? {}).sort()).toEqual(
      Object.keys(lean).sort(),
    );
  });

  it(rule('S15'), async () => {
    const map = await makeMap(subject().store);
    const operations = Array.from({ length: 2_000 }, (_, index) => `op${String(index)}`);
    await decideOn(map, operations, ({ head }) =>
      operations.map((operationId, index) => {
        const sequence = head.sequence + index + 1;
        const edit = putNode(node('a', `name ${String(index)}`), index === 0 ? null : node('a', '…'));
        return change(sequence, [edit, putSettings({ ...settings(map.tag), version: sequence })], { operationId });
      }),
    );
    const rows = await collect(map.store.rows(map.id));
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ record: 'node', value: node('a', 'name 1999') });
    expect((await headOf(map)).sequence).toBe(2_001);
    let read = 0;
    const counting = {
      ...map.store,
      changes: async (...asked: Parameters<Store['changes']>) => {
        const page = await map.store.changes(...asked);
        read += page.length;
        return page;
      },
    };
    const { graph } = await loadProjection(counting, map.id);
    expect([graph.sequence, graph.nodes.get('a')?.name, read]).toEqual([2_001, 'name 1999', 0]);
  });

  it(rule('S33'), async () => {
    const map = await makeMap(subject().store);
    const [a, r] = [node('a', 'A', { description: 'secret' }), relation('r', 'a', 'b', { note: 'secret' })];
    await append(map, [putNode(a), putNode(node('b', 'B')), putRelation(r)]);
    await append(map, [dropRelation(r), dropNode(a)]);
    const blank = (record: 'node' | 'relation', id: string) =>
      append(map, [{ action: 'redact', record, id, field: 'description' }]);
    const standing = await headOf(map);
    const slips = [['node', 'nobody'] as const, ['relation', 'a'] as const, ['node', 'r'] as const];
    for (const [record, id] of slips) {
      await expect(blank(record, id)).rejects.toMatchObject({ code: 'INVALID', details: { path: 'edits' } });
    }
    expect(await headOf(map)).toEqual(standing);
    // What has been removed stands in the log yet.
    expect((await blank('node', 'a')).sequence).toBe(4);
    expect((await blank('relation', 'r')).sequence).toBe(5);
  });

  it(rule('S27'), async () => {
    const map = await makeMap(subject().store);
    const secret = `secret ${map.id}`;
    const a = node('a', 'A', { description: secret, summary: { nb: secret } });
    const r = relation('r', 'a', 'b', { note: secret });
    await append(map, [putNode(a), putNode(node('b', 'B', { description: 'kept' })), putRelation(r)], 'put');
    await append(map, [putNode({ ...a, name: secret }, a)]);
    await decideOn(map, ['late', 'blank'], ({ head }) => [
      change(head.sequence + 1, [putRelation({ ...r, strength: 2 }, r)], { operationId: 'late' }),
      change(
        head.sequence + 2,
        [
          ...['name', 'description', 'summary'].map((field) => ({
            action: 'redact' as const,
            record: 'node' as const,
            id: 'a',
            field,
          })),
          { action: 'redact', record: 'relation', id: 'r', field: 'note' },
        ],
        { operationId: 'blank' },
      ),
    ]);
    expect(await subject().mentions(secret)).toBe(0);
    const { rows, log } = await bothPresents(map);
    expect(rows).toEqual(log);
    expect(rows).toMatchObject({
      nodes: [{ name: '[fjernet]' }, { description: 'kept' }],
      relations: [{ strength: 2 }],
    });
    const entries = await collect(map.store.log(map.id));
    expect(entries.map(({ change: { sequence } }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    // What was blanked in them was a part of the first, the second and the late one; the last is as it was.
    const digests = entries.map(({ digest }) => digest);
    expect(digests.slice(1, 4)).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f]{64}$/)));
    expect(new Set(digests).size).toBe(5);
    expect(digests[4]).toBe('digest of blank');
    const again = await decideOn(map, ['put', 'late'], ({ known }) => {
      expect(['put', 'late'].map((id) => known.get(id)?.digest)).toEqual([digests[1], digests[3]]);
      return [];
    });
    expect(appended(again).changes).toEqual([]);
    // Restored, it is the same log, digests and all.
    const copy = randomUUID();
    await map.store.restoreMap(copy, randomUUID(), source(entries));
    expect(await collect(map.store.log(copy))).toEqual(entries);
  });
}
