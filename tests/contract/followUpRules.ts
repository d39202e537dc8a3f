import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { bothPresents } from './present.ts';
import { rule } from './rules.ts';
import type { Subject } from './Subject.ts';
import {
  append,
  collect,
  dropLoose,
  dropNode,
  followUp,
  headOf,
  makeMap,
  node,
  putLoose,
  putNode,
  source,
  type TestMap,
} from './testMap.ts';

/** What was decided about findings. */
export function followUpRules(subject: () => Subject): void {
  it(rule('S37'), async () => {
    const { store, mentions } = subject();
    const map = await makeMap(store);
    // A finding may have the id of a node: they are different records.
    const decided = followUp('a', { nodes: ['a'], note: `Fordi ${map.tag}` });
    await append(map, [putNode(node('a', 'A')), putLoose('followUp', decided)]);
    const later = { ...decided, state: 'done', dueAt: '2027-03', version: 3 } as const;
    await append(map, [putLoose('followUp', later, decided), dropNode(node('a', 'A'))]);
    await expectRows(map, { nodes: [], followUps: [later] });

    await append(map, [{ action: 'redact', record: 'followUp', id: 'a', field: 'note' }]);
    const { note: _note, ...blanked } = later;
    await expectRows(map, { followUps: [blanked] });
    await append(map, [putLoose('followUp', followUp('b')), dropLoose('followUp', blanked)]);
    await expectRows(map, { followUps: [followUp('b')] });
    const found = await collect(store.survey(map.id));
    expect(found.filter(({ record }) => record === 'followUp')).toMatchObject([{ value: followUp('b'), faults: [] }]);

    await expectRestored(map);
    await expectPutBack(map);
    await store.removeMap(map.id);
    expect(await mentions(map.id)).toBe(0);
  });
}

/** A log is written under another id first, where a map stands: nothing of the old may be left, nor of the new elsewhere. */
async function expectRestored(map: TestMap): Promise<void> {
  const { store, id } = map;
  const [log, standing] = [await collect(store.log(id)), await bothPresents(map)];
  await append(map, [putLoose('followUp', followUp('c'))]);
  await store.restoreMap(id, randomUUID(), source(log));
  expect(await bothPresents(map)).toEqual(standing);
  const copy = { ...map, id: randomUUID() };
  await store.restoreMap(copy.id, randomUUID(), source(log));
  expect(await bothPresents(copy)).toEqual(standing);
  await store.removeMap(copy.id);
  expect(await bothPresents(map)).toEqual(standing);
}

async function expectPutBack(map: TestMap): Promise<void> {
  const { sequence } = await headOf(map);
  const put = [{ record: 'followUp', value: followUp('b') }] as const;
  await map.store.mend(map.id, sequence, () => ({ remove: [], claim: [], put, changes: [] }));
  await expectRows(map, { followUps: [followUp('b')] });
}

async function expectRows(map: TestMap, expected: object): Promise<void> {
  const { rows, log } = await bothPresents(map);
  expect(rows).toEqual(log);
  expect(rows).toMatchObject(expected);
}
