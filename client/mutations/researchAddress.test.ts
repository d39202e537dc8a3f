import { expect, it } from 'vitest';
import { researchAddress } from './researchAddress.ts';

it('is the address of a file in the reader’s language', () => {
  expect(researchAddress('vestfold-telemark', 'findings.csv', 'nb')).toBe(
    '/maps/vestfold-telemark/findings.csv?lang=nb',
  );
  expect(researchAddress('a b', 'brokers.csv', 'nn', { withGroups: true })).toBe(
    '/maps/a%20b/brokers.csv?lang=nn&withGroups=true',
  );
  expect(researchAddress('a', 'coverage.csv', 'en', { municipality: '3907' })).toBe(
    '/maps/a/coverage.csv?lang=en&municipality=3907',
  );
});
