import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The one measure follows from or builds on the other. */
export const follows: RelationKindDescriptor = {
  id: 'follows',
  typeName: 'FOLLOWS',
  labels: { nb: 'Bygger på', nn: 'Byggjer på', en: 'Follows' },
  help: {
    nb: 'Det ene tiltaket følger av eller bygger på det andre.',
    nn: 'Det eine tiltaket følgjer av eller byggjer på det andre.',
    en: 'The one measure follows from or builds on the other.',
  },
  from: ['measure'],
  to: ['measure'],
  mutual: false,
  verb: { nb: 'bygger på', nn: 'byggjer på', en: 'follows' },
  reverseVerb: { nb: 'er grunnlag for', nn: 'er grunnlag for', en: 'leads to' },
  carries: 'nothing',
  walk: 'none',
};
