import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The actor gives the service or runs the scheme. */
export const provides: RelationKindDescriptor = {
  id: 'provides',
  typeName: 'PROVIDES',
  labels: { nb: 'Tilbyr', nn: 'Tilbyr', en: 'Provides' },
  help: {
    nb: 'Aktøren gir tilbudet eller står for ordningen.',
    nn: 'Aktøren gir tilbodet eller står for ordninga.',
    en: 'The actor gives the service or runs the scheme.',
  },
  from: ['actor'],
  to: ['service'],
  mutual: false,
  verb: { nb: 'tilbyr', nn: 'tilbyr', en: 'provides' },
  reverseVerb: { nb: 'tilbys av', nn: 'blir tilbode av', en: 'is provided by' },
  carries: 'help',
  walk: 'forward',
};
