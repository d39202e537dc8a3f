import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { bothPresents } from './present.ts';
import { rule } from './rules.ts';
import type { Subject } from './Subject.ts';
import {
  append,
  collect,
  dropLoose,
  headOf,
  makeMap,
  node,
  putLoose,
  putNode,
  source,
  tour,
  view,
  type TestMap,
} from './testMap.ts';

/** The views that were kept, and the tours through them. */
export function viewRules(subject: () => Subject): void {
  it(rule('S38'), async () => {
    const { store, mentions } = subject();
    const map = await makeMap(store);
    // What is of another type may have the same id.
    const kept = view('a', {
      place: 'kinds=actor&text=%C3%A6',
      camera: { zoom: 1.5, x: -0.25, y: 0 },
      text: { nb: 'Se' },
    });
    const shown = tour('a', ['a', 'gone'], { text: { nb: map.tag, en: 'Tour' } });
    await append(map, [putNode(node('a', 'A')), putLoose('view', kept), putLoose('tour', shown)]);
    await expectRows(map, { views: [kept], tours: [shown] });
    const later = { ...kept, title: { nb: 'Ny', nn: 'Ny' }, version: 3 };
    await append(map, [putLoose('view', later, kept), putLoose('view', view('b'))]);
    await expectRows(map, { views: [later, view('b')], tours: [shown] });
    const found = await collect(store.survey(map.id));
    expect(found.filter(({ record }) => record === 'tour')).toMatchObject([{ value: shown, faults: [], gaps: [] }]);
    expect(found.filter(({ record }) => record === 'view')).toHaveLength(2);

    await append(map, [{ action: 'redact', record: 'view', id: 'a', field: 'title' }]);
    await append(map, [{ action: 'redact', record: 'tour', id: 'a', field: 'text' }]);
    const { text: _text, ...blanked } = shown;
    await expectRows(map, { views: [{ ...later, title: { nb: '[fjernet]' } }, view('b')], tours: [blanked] });
    // A tour stays when what it shows goes.
    await append(map, [dropLoose('view', { ...later, title: { nb: '[fjernet]' } })]);
    await expectRows(map, { views: [view('b')], tours: [blanked] });

    await expectRestored(map);
    await expectPutBack(map, blanked);
    await store.removeMap(map.id);
    expect(await mentions(map.id)).toBe(0);
  });
}

/** A log is written under another id first, where a map stands: nothing of the old may be left, nor of the new elsewhere. */
async function expectRestored(map: TestMap): Promise<void> {
  const { store, id } = map;
  const [log, standing] = [await collect(store.log(id)), await bothPresents(map)];
  await append(map, [putLoose('view', view('c')), putLoose('tour', tour('c', ['c']))]);
  await store.restoreMap(id, randomUUID(), source(log));
  expect(await bothPresents(map)).toEqual(standing);
}

async function expectPutBack(map: TestMap, standing: ReturnType<typeof tour>): Promise<void> {
  const { sequence } = await headOf(map);
  const put = [
    { record: 'view', value: view('b') },
    { record: 'tour', value: standing },
  ] as const;
  await map.store.mend(map.id, sequence, () => ({ remove: [], claim: [], put, changes: [] }));
  await expectRows(map, { views: [view('b')], tours: [standing] });
}

async function expectRows(map: TestMap, expected: object): Promise<void> {
  const { rows, log } = await bothPresents(map);
  expect(rows).toEqual(log);
  expect(rows).toMatchObject(expected);
}
