import { expect, it } from 'vitest';
import { append, collect, dropNode, headOf, makeMap, node, putNode, putRelation, relation } from './testMap.ts';
import { rule } from './rules.ts';
import type { Subject } from './Subject.ts';

/** Text goes in and comes out as it was, or does not go in. */
export function textRules(subject: () => Subject): void {
  it(rule('S16'), async () => {
    const map = await makeMap(subject().store);
    const nodes = texts.map((text, index) =>
      node(index % 2 === 0 ? `n${String(index)}` : strangeId(index), text, {
        description: text,
        summary: { nb: text },
        tags: [text, `${text}!`],
      }),
    );
    const relations = texts.map((text, index) => relation(`r/${String(index)}'`, 'n0', strangeId(1), { note: text }));
    await append(map, [...nodes.map((put) => putNode(put)), ...relations.map((put) => putRelation(put))]);
    const rows = await collect(map.store.rows(map.id));
    const values = new Map(rows.map((row) => [row.value.id, row.value]));
    for (const put of [...nodes, ...relations]) expect(values.get(put.id)).toEqual(put);
    const [written] = await map.store.changes(map.id, 1, 1);
    expect(written?.edits.map((edit) => edit.action === 'put' && edit.after)).toEqual([...nodes, ...relations]);
    // One id is the beginning of another: what is tied to the longer one does not hold the shorter.
    const [short, long] = [node('a', 'A'), node('a/b', 'B')];
    await append(map, [putNode(short), putNode(long), putRelation(relation('short/long', 'a/b', 'n0'))]);
    await append(map, [dropNode(short)]);
    const left = (await collect(map.store.rows(map.id))).map((row) => row.value.id);
    expect([left.includes('a'), left.includes('a/b'), left.includes('short/long')]).toEqual([false, true, true]);
  });

  it(rule('S17'), async () => {
    const map = await makeMap(subject().store);
    const half = 'half \ud83d of a pair';
    for (const ill of [
      node('a', half),
      node('a', 'A', { summary: { nb: half } }),
      node('a', 'A', { tags: ['fine', '\udc00'] }),
      node('\ud800', 'A'),
      node('a', 'A', { customValues: [{ field: 'f', value: half }] }),
      node('a', 'A', { [half]: 'key' }),
    ]) {
      await expect(append(map, [putNode(ill)])).rejects.toMatchObject({ code: 'INVALID' });
    }
    await expect(append(map, [putNode(node('a', 'A'))], half)).rejects.toMatchObject({ code: 'INVALID' });
    await expect(makeMap(map.store, map.tag, half)).rejects.toMatchObject({ code: 'INVALID' });
    await expect(map.store.access.put('person', 'k', half)).rejects.toMatchObject({ code: 'INVALID' });
    await expect(append(map, [putNode(node('x'.repeat(65), 'A'))])).rejects.toMatchObject({ code: 'INVALID' });
    expect((await headOf(map)).sequence).toBe(1);
  });
}

const strangeId = (index: number): string => `a/b%2F'"\`{}\\ æ😀 ${String(index)}`;

/** One text for each of the 17 planes, with its first, a middle and its last characters, and what breaks out of quotes. */
const texts: readonly string[] = [
  ...Array.from({ length: 17 }, (_, plane) =>
    [0x0001, 0x00e6, 0x1234, 0xd7ff, 0xe000, 0xf600, 0xfffd, 0xffff]
      .map((offset) => String.fromCodePoint(plane * 0x10000 + offset))
      .join(''),
  ),
  'nul \u0000 and controls \u001f\u007f\u0085\u2028\u2029\ufeff',
  'æøå ÆØÅ a\u030a é \u0065\u0301 ž Sámi čáppa',
  `quotes ' " \` ''' """ \\ \\' \\" \\u0041`,
  `'}) MATCH (n) DETACH DELETE n //`,
  '`) RETURN 1; CALL dbms.shutdown() YIELD x //$map ${map} {param} %s',
  '{"json": [1, "two"]}',
  '[]',
  'true',
  ' leading and trailing \n\t\r\n ',
  '👩‍👩‍👧‍👦 🏳️‍🌈 نص עברית ไทย 漢字 𠀀',
  `${'å😀'.repeat(33_333)} end`,
];
