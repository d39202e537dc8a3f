import type { RelationKindDescriptor } from '../../descriptor/Kind.ts';

/** The actor decides on, and answers for, the measure or scheme. */
export const responsibleFor: RelationKindDescriptor = {
  id: 'responsibleFor',
  typeName: 'RESPONSIBLE_FOR',
  labels: { nb: 'Har ansvar for', nn: 'Har ansvar for', en: 'Responsible for' },
  help: {
    nb: 'Aktøren kan bestemme over, og må svare for, tiltaket eller ordningen.',
    nn: 'Aktøren kan bestemme over, og må svare for, tiltaket eller ordninga.',
    en: 'The actor decides on, and answers for, the measure or scheme.',
  },
  from: ['actor'],
  to: ['measure', 'service'],
  mutual: false,
  verb: { nb: 'har ansvar for', nn: 'har ansvar for', en: 'is responsible for' },
  reverseVerb: { nb: 'er ansvaret til', nn: 'er ansvaret til', en: 'is the responsibility of' },
  carries: 'authority',
  walk: 'forward',
};
