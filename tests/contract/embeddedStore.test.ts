import { describe } from 'vitest';
import { embeddedSubject } from './embeddedSubject.ts';
import { storeContract } from './storeContract.ts';

describe('embedded store', { timeout: 60_000 }, () => {
  storeContract(embeddedSubject);
});
