import { expect, it } from 'vitest';
import { researchAddress } from './researchAddress.ts';

it('is the address of a file in the reader’s language', () => {
  expect(researchAddress('vestfold-telemark', 'findings.csv', 'nb')).toBe(
    '/maps/vestfold-telemark/findings.csv?lang=nb',
  );
  expect(researchAddress('a b', 'brokers.csv', 'nn', true)).toBe('/maps/a%20b/brokers.csv?lang=nn&withGroups=true');
  expect(researchAddress('a', 'routes.csv', 'en', false, { from: 'x&y', kinds: ['funds', 'advises'] })).toBe(
    '/maps/a/routes.csv?lang=en&from=x%26y&kinds=funds&kinds=advises',
  );
});
