import { expect, it } from 'vitest';
import { createTexts } from '../../i18n/createTexts.ts';
import { noTies } from '../../view/tieTally.ts';
import { tieWords } from './tieWords.ts';

const t = createTexts('nb').getFixedT('nb', ['list']);

it('tells as ties only what is in force, and the rest by what it is', () => {
  const say = (some: Partial<typeof noTies>) => tieWords({ ...noTies, ...some }, t);
  expect(say({ inForce: 8, missing: 7, proposed: 2, past: 1 })).toBe(
    '8 koblinger, 7 mangler, 2 foreslått, 1 avsluttet',
  );
  expect(say({ inForce: 1 })).toBe('1 kobling');
  expect(say({ missing: 5, pending: 1 })).toBe('ingen koblinger, 5 mangler, 1 innspill');
});
