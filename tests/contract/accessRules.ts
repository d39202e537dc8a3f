import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { append, headOf, makeMap, node, putNode } from './testMap.ts';
import { bothPresents } from './present.ts';
import { rule } from './rules.ts';
import type { Subject } from './Subject.ts';

/** Records of access, and what stays when a server starts again. */
export function accessRules(subject: () => Subject): void {
  it(rule('S28'), async () => {
    const { access } = subject().store;
    const key = `key/${randomUUID()} 'æ`;
    expect(await access.get('session', key)).toBeUndefined();
    await access.put('session', key, 'one');
    await access.put('link', key, 'another');
    await access.put('session', key, 'two 😀');
    expect(await access.get('session', key)).toBe('two 😀');
    expect(await access.get('link', key)).toBe('another');
    expect(await access.get('person', key)).toBeUndefined();
    expect(await access.entries('session')).toContainEqual({ key, value: 'two 😀' });
    expect((await access.entries('person')).map((entry) => entry.key)).not.toContain(key);
    expect(await access.take('session', key)).toBe('two 😀');
    expect(await access.get('session', key)).toBeUndefined();
    expect(await access.get('link', key)).toBe('another');
    await access.take('link', key);
  });

  it(rule('S29'), async () => {
    const { access } = subject().store;
    for (let round = 0; round < 5; round += 1) {
      const key = randomUUID();
      await access.put('link', key, 'once');
      const taken = await Promise.all(Array.from({ length: 10 }, () => access.take('link', key)));
      expect(taken.filter((value) => value === 'once')).toHaveLength(1);
      expect(taken.filter((value) => value === undefined)).toHaveLength(9);
    }
  });

  // Last, because the embedded store is closed for it.
  it(rule('S30'), async () => {
    const { store, reopen } = subject();
    const map = await makeMap(store);
    await append(map, [putNode(node('a', 'A'))]);
    const standing = [await headOf(map), await bothPresents(map)];
    const again = { ...map, store: await reopen() };
    expect([await headOf(again), await bothPresents(again)]).toEqual(standing);
    await append(again, [putNode(node('b', 'B'))]);
    expect((await headOf(again)).sequence).toBe(3);
  });
}
