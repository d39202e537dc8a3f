import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The actor has the need or challenge. */
export const has: RelationKindDescriptor = {
  id: 'has',
  typeName: 'HAS',
  labels: { nb: 'Har behov', nn: 'Har behov', en: 'Has need' },
  help: {
    nb: 'Aktøren kjenner behovet eller utfordringen.',
    nn: 'Aktøren kjenner behovet eller utfordringa.',
    en: 'The actor has the need or challenge.',
  },
  from: ['actor'],
  to: ['need'],
  mutual: false,
  verb: { nb: 'har', nn: 'har', en: 'has' },
  reverseVerb: { nb: 'gjelder', nn: 'gjeld', en: 'concerns' },
  carries: 'help',
  walk: 'backward',
};
