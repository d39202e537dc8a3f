import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The service or measure answers the need. */
export const addresses: RelationKindDescriptor = {
  id: 'addresses',
  typeName: 'ADDRESSES',
  labels: { nb: 'Svarer på', nn: 'Svarer på', en: 'Addresses' },
  help: {
    nb: 'Tilbudet eller tiltaket svarer på behovet.',
    nn: 'Tilbodet eller tiltaket svarer på behovet.',
    en: 'The service or measure answers the need.',
  },
  from: ['service', 'measure'],
  to: ['need'],
  mutual: false,
  verb: { nb: 'svarer på', nn: 'svarer på', en: 'addresses' },
  reverseVerb: { nb: 'møtes av', nn: 'blir møtt av', en: 'is addressed by' },
  carries: 'help',
  walk: 'forward',
};
