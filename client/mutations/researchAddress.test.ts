import { expect, it } from 'vitest';
import { listFile, researchAddress } from './researchAddress.ts';

it('is the address of a file in the reader’s language', () => {
  expect(researchAddress('vestfold-telemark', 'findings.csv', 'nb')).toBe(
    '/maps/vestfold-telemark/findings.csv?lang=nb',
  );
  expect(researchAddress('a b', 'brokers.csv', 'nn', true)).toBe('/maps/a%20b/brokers.csv?lang=nn&withGroups=true');
  expect(['roads', 'groupTies', 'whatIf'].map((list) => listFile(list as 'roads'))).toEqual([
    'roads.csv',
    'group-ties.csv',
    'what-if.csv',
  ]);
  expect(researchAddress('a', 'coverage.csv', 'en', false, { municipality: '3907' })).toBe(
    '/maps/a/coverage.csv?lang=en&municipality=3907',
  );
  expect(researchAddress('a', 'routes.csv', 'en', false, { from: 'x&y', kinds: ['funds', 'advises'] })).toBe(
    '/maps/a/routes.csv?lang=en&from=x%26y&kinds=funds&kinds=advises',
  );
});
