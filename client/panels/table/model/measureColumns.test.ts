import type { NodeRecord } from '@sirkel/graph-schema';
import { expect, it } from 'vitest';
import { createTexts } from '../../../i18n/createTexts.ts';
import { addLateTexts } from '../../../i18n/LateTexts.tsx';
import type { Measures } from '../../../view/looks/valuesOf.ts';
import { nextSort, sortedRecords } from './chosenColumns.ts';
import { measureColumns } from './measureColumns.ts';

const texts = createTexts('nb');
addLateTexts(texts);
const t = texts.getFixedT('nb', ['research', 'looks'] as const);
const nodes = ['a', 'b', 'c'].map((id) => ({ id }) as NodeRecord);
const numbers = { contacts: 2, constraint: null, effectiveSize: 1.5, coreNumber: 1 };
const measures: Measures = new Map([
  ['a', { ...numbers, betweenness: 0.0123 }],
  ['b', { ...numbers, betweenness: 0.5 }],
]);
const columns = (given: Measures | null, isAwaited = false) =>
  measureColumns({ measures: given, isAwaited, t, language: 'nb' });
const said = (given: Measures | null, id: string, isAwaited = false) =>
  nodes.map((node) =>
    columns(given, isAwaited)
      .find((column) => column.id === id)
      ?.text(node),
  );

it('tells the numbers as the language writes them, and of the rest that they are not worked out', () => {
  expect(said(measures, 'betweenness')).toEqual(['0,012', '0,5', 'Ikke regnet ut']);
  expect(said(measures, 'constraint')).toEqual(['Ikke regnet ut', 'Ikke regnet ut', 'Ikke regnet ut']);
});

it('waits in silence, and says so where they could not be worked out', () => {
  expect(said(null, 'contacts', true)).toEqual(['…', '…', '…']);
  expect(said(null, 'contacts')).toEqual(['Ikke regnet ut', 'Ikke regnet ut', 'Ikke regnet ut']);
});

it('is sorted by size, the most first, with what is not worked out last', () => {
  const all = columns(measures);
  const betweenness = all.find(({ id }) => id === 'betweenness');
  if (betweenness === undefined) throw new Error('no such column');
  const { down } = nextSort({ column: undefined, down: false }, betweenness);
  const sorted = sortedRecords(nodes, all, { column: betweenness, down });
  expect(sorted.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
