import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The one tells the other what it ought to know. */
export const informs: RelationKindDescriptor = {
  id: 'informs',
  typeName: 'INFORMS',
  labels: { nb: 'Informerer', nn: 'Informerer', en: 'Informs' },
  help: {
    nb: 'Den ene sier fra til den andre om det den bør vite.',
    nn: 'Den eine seier frå til den andre om det han bør vite.',
    en: 'The one tells the other what it ought to know.',
  },
  from: ['actor', 'service'],
  to: ['actor'],
  mutual: false,
  verb: { nb: 'informerer', nn: 'informerer', en: 'informs' },
  reverseVerb: { nb: 'informeres av', nn: 'blir informert av', en: 'is informed by' },
  carries: 'information',
  walk: 'forward',
};
